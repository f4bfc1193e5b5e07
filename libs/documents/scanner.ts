/** Looks for malware. `scan` throws when it can't look: then nothing is kept. */
export type Scanner = Readonly<{ scan(bytes: Buffer): Promise<'clean' | 'infected'> }>;
