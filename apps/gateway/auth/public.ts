import { SetMetadata } from '@nestjs/common';

export const PUBLIC = 'understudy:public';
/** Open to everybody; whatever is not marked so needs a valid token. */
export const Public = () => SetMetadata(PUBLIC, true);
