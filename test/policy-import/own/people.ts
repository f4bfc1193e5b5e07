import { saying } from '../support/clean.js';

export const people = {
  unowned: {
    hit: saying('Parts of the plan:\n\n- Parking: the caretaker\n- Badges ?'),
    lines: 1,
    near: saying('Questions that hosts are asked:\n\n- Who opens the gate ?\n- Where do I park?'),
  },
  'ambiguous-role': {
    hit: saying('Contractors ask the Head of the employing school.'),
    lines: 1,
    near: saying('Contractors ask the Head of the school that they work at.'),
  },
  'named-person': {
    hit: saying('Please email the list of visitors to Rosa Quill by noon.'),
    lines: 1,
    near: saying('Please email the list of visitors to Estates Director by noon.'),
  },
  'permanent-staff-only': {
    hit: saying('Parking is open to all permanent members of staff.'),
    lines: 1,
    near: saying('Parking is open to all permanent members of staff and to those on a fixed-term contract.'),
  },
  'purpose-of-data': {
    hit: saying('The office identifies future hosts at the recruitment stage.'),
    lines: 1,
    near: saying('The office identifies future hosts at the yearly appraisal.'),
  },
} as const;
