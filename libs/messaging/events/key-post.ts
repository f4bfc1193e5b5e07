/** What the events of a key post say, for subscribers. */
export const keyPostEvents = {
  KeyPostNamed: 'A post is one for which somebody should be ready to follow.',
  KeyPostEnded: 'A post is such a post no longer.',
  TurnoverRecorded: 'Who holds the post is going to leave it, as they said or agreed to.',
  TurnoverWithdrawn: 'What was said of leaving is taken back.',
  SuccessorNominated: 'Somebody could follow in the post, and something shows it.',
  ReadinessReviewed: 'It was looked at again how soon somebody could follow.',
  NominationEnded: 'Somebody no longer counts among those who could follow.',
  ScenarioSaved: 'What would follow if the holder left was kept, as it was known then.',
};
