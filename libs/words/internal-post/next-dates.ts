/** What an applicant's next date is: `Answer the offer by`, before a time. */
export const nextDates: Readonly<Record<'advert-closes' | 'interview' | 'answer-offer', string>> = {
  'advert-closes': 'The advert closes at',
  interview: 'Your interview begins at',
  'answer-offer': 'Answer the offer by',
};
