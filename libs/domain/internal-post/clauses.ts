/** The places of document 002 that ask for each part of the process. */
export const clauses = {
  gate: '002 §Secondment opportunities',
  review: '002 §Secondment opportunities, external recruitment',
  step1: '002 §Secondment opportunities, step 1',
  step2: '002 §Secondment opportunities, step 2',
  step3: '002 §Secondment opportunities, step 3',
  step4: '002 §Secondment opportunities, step 4',
  step5: '002 §Secondment opportunities, step 5',
} as const;
