/** Those whom the trust’s own directory may have, in the order of the grid: what they hold, where, and for whom. */
export const columns = ['HR', 'HR@here', 'HR@else', 'HR-for', 'SLT', 'SLT@here', 'SLT@else', 'SLT-for', 'CEO', 'CEO@here', 'CEO-for', 'Head@here', 'Governor', 'holder', 'follower', 'stranger'] as const; // prettier-ignore
export type Column = (typeof columns)[number];

/** Each command where it is in its place: `yes`; a dot is NotAuthorised. */
export const grid = `
                   HR   HR@here  HR@else  HR-for  SLT  SLT@here  SLT@else  SLT-for  CEO  CEO@here  CEO-for  Head@here  Governor  holder  follower  stranger  process  service
NameKeyPost        yes  .        .        .       .    .         .         .        .    .         .        .          .         .       .         .         .        .
RecordTurnover     yes  .        .        .       .    .         .         .        .    .         .        .          .         yes     .         .         .        .
WithdrawTurnover   yes  .        .        .       .    .         .         .        .    .         .        .          .         yes     .         .         .        .
Nominate           .    .        .        .       yes  .         .         .        .    .         .        .          .         .       .         .         .        .
ReviewReadiness    .    .        .        .       yes  .         .         .        .    .         .        .          .         .       .         .         .        .
EndNomination      .    .        .        .       yes  .         .         .        .    .         .        .          .         .       .         .         .        .
SaveScenario       yes  .        .        .       yes  .         .         .        yes  .         .        .          .         .       .         .         .        .
EndKeyPost         yes  .        .        .       .    .         .         .        .    .         .        .          .         .       .         .         .        .
`;
/** Who sees the register and a whole key post: those who plan. The holder sees what they said themself. */
export const planners: readonly Column[] = ['HR', 'SLT', 'CEO'];

/** Whether the grid lets somebody of a column give a command. */
export const mayGive = (column: Column, type: string): boolean => {
  const [head = [], ...rows] = grid
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/ +/));
  return rows.find(([row]) => row === type)?.[head.indexOf(column) + 1] === 'yes';
};
