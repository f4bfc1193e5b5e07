import { endings, mediaTypes } from '#libs/domain/process/index.js';
import type { Problem } from '#libs/http/problem.js';

const typesText = 'PDF, DOCX, ODT, PNG, JPEG or plain text';
const names: Readonly<Record<string, string>> = { pdf: 'a PDF', docx: 'a Word document', odt: 'an OpenDocument text', png: 'a PNG', jpg: 'a JPEG', txt: 'plain text' }; // prettier-ignore
const known = new Set<unknown>(mediaTypes.map((type) => endings[type]));

/** What is wrong with a file that somebody chose, beside the field it was chosen in; undefined for what is no matter of the file. */
export const fileProblem = ({ type, detail, facts }: Problem, maxMb: number): string | undefined => {
  const is = facts?.['is'];
  switch (type.slice('/problems/'.length)) {
    case 'DocumentMissing':
      return 'Choose the document to attach';
    case 'DocumentEmpty':
      return 'The document is empty. Choose a file that holds something';
    case 'DocumentTooLarge':
      return `The document must be ${maxMb} MB or smaller`;
    case 'DocumentTypeRefused':
      return `The document must be ${typesText}`;
    case 'DocumentTypeDiffers':
      return `The document is ${known.has(is) ? names[String(is)] : 'of another type'}, and its name or its program says otherwise. Give it the right ending, or save it anew`;
    case 'DocumentActive':
      return 'The document may run something when it is opened. Save it without macros, scripts and files inside it, for example as a new PDF';
    case 'DocumentInfected':
      return 'Malware was found in the document, and nothing was kept. Tell IT of the trust before you open it again';
    case 'ScannerDown':
      return 'Documents can not be checked for malware now, and nothing was kept. Try again in a few minutes';
    case 'TooManyDocuments':
    case 'ApplicationStands':
    case 'NotYourApplication':
    case 'NoSuchTask':
    case 'OwnCase':
    case 'ExcludedFromTask':
    case 'NotAuthorised':
      return `The document was not attached. ${detail}`;
    default:
      return undefined;
  }
};
