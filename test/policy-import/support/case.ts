/** Two policies for one kind of finding: the one has it and nothing else, the other comes near and has nothing. */
export type Case = Readonly<{
  hit: string | Buffer;
  lines: number;
  near: string | Buffer;
  supplied?: readonly string[];
}>;
