const ofCandidate = /^(?:assess|give-verdict|write-feedback)-(\d+)(?:-|$)/;
const numbered = /^(hold-review|complete-action|start-secondment|record-external-review)-(\d+)$/;
const nouns: Readonly<Record<string, string>> = {
  'hold-review': 'review',
  'complete-action': 'action',
  'start-secondment': 'plan',
  'record-external-review': 'review',
};

/** Which of several candidates, reviews, actions or plans a task is about: `candidate 2`. */
export const whichOfTask = (key: string): string | undefined => {
  const [, candidate] = ofCandidate.exec(key) ?? [];
  if (candidate) return `candidate ${candidate}`;
  const [, kind, number] = numbered.exec(key) ?? [];
  return kind && number ? `${nouns[kind]} ${number}` : undefined;
};
