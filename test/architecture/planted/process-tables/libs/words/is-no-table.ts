export const kind = { 'internal-post': 'one process and no table' };
