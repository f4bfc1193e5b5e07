/** Texts of policies, written for the journeys. */

/** Two years at its head, three years in its text; and a policy that nobody has registered. */
export const visitorsPolicy = `Fernhill Learning Partnership

Visitors Policy

Approved by the Board: March 2024
Review date: March 2026

1. Purpose
Every visitor is known, wears a badge and is never alone with a pupil.

2. At the gate
Visitors show who they are and sign in before they enter.

3. Linked policies
Safeguarding Policy

4. Review of this policy
This policy is reviewed every three years.
`;

/** A draft for a school that it does not name. */
export const tripsPolicy = `DRAFT

Trips and Visits Policy of [insert name of school]

1. Purpose
Trips are planned so that everybody comes back safe.

2. Review
This policy is reviewed every year.
`;

export const loneWorking = `Lone Working Policy

Approved by the Board: 14 March 2025
Next review: 14 March 2027

1. Purpose
Nobody works alone where help is out of reach.

2. Review of this policy
The Board reviews this policy every two years.
`;
export const loneWorkingDraft = `# Lone Working Policy

Approved by the Board: to be approved

## 1. Purpose

Nobody works alone where help is out of reach, in term time or in the holidays.

## 2. Review of this policy

The Board reviews this policy every two years.
`;
export const loneWorkingAmended = `${loneWorkingDraft}
## 3. Telling somebody

Whoever works alone tells a colleague when they begin and when they have gone home.
`;
