/** A table in text: its first line names the columns, the first word of every other line its row. */
export const grid = <Row extends string, Column extends string>(
  text: string,
): Readonly<Record<Row, Readonly<Record<Column, string>>>> => {
  const [columns = [], ...rows] = text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/ +/));
  const cells = rows.map(([row = '', ...values]) => {
    if (values.length !== columns.length) throw new Error(`${row} has ${values.length} cells for ${columns.length}.`);
    return [row, Object.fromEntries(columns.map((column, i) => [column, values[i]]))] as const;
  });
  return Object.fromEntries(cells) as Readonly<Record<Row, Readonly<Record<Column, string>>>>;
};
