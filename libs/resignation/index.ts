export { calculateNotice } from './calculate-notice.js';
export {
  resignationKinds,
  type NoticeAnswer,
  type NoticeAsked,
  type NoticeStep,
  type ResignationKind,
} from './types.js';
