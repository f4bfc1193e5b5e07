/** The whole case, what the panel needs of it, one's own part of it, or nothing: then the case does not exist for the caller. */
export type CaseView = 'whole' | 'panel' | 'part' | 'none';

/** How a caller looks at a case; each process adds what its views need. */
export type Viewer = Readonly<{ view: Exclude<CaseView, 'none'> }>;
