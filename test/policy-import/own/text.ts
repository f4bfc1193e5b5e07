import { but, saying } from '../support/clean.js';

export const text = {
  'counts-differ': { hit: saying('Signing in has three steps. All four steps are taken at the desk.'), lines: 1, near: saying('Signing in has three steps. All three steps are taken at the desk.') }, // prettier-ignore
  'list-count': {
    hit: saying('The three principles are:\n\n- Be kind.\n- Be quick.'),
    lines: 2,
    near: saying('The two principles are:\n\n- Be kind.\n- Be quick.'),
  },
  'aim-and-figure-mixed': {
    hit: saying('All visitors met and badged.\n\nLast term 70% met and badged within the hour.').replace('met and badged.\n', 'met and badged promptly.\n').replace('badged within', 'badged promptly within').replace('70% met', '70% of visitors met'), // prettier-ignore
    lines: 2,
    near: saying('All visitors met and badged promptly.\n\nLast term 70% left before noon came.'),
  },
  'empty-section': {
    hit: but('## 4. Monitoring', '## 4. Parking\n\n## 5. Monitoring'),
    lines: 1,
    near: but(
      '## 4. Monitoring',
      '## 4. Parking\n\n### 4.1 Bicycles\n\nBicycles stand at the side gate.\n\n## 5. Monitoring',
    ),
  },
  'unnumbered-item': {
    hit: saying('1. That the gate is shut.\n2. That the list is kept.\n\nThat the badge is given back.'),
    lines: 1,
    near: saying('1. That the gate is shut.\n2. That the list is kept.\n\nBoth are looked at by the office.'),
  },
  'no-interval': { hit: saying('The office reports on a regular basis.'), lines: 1, near: saying('The office reports on a regular basis, at least once a term.') }, // prettier-ignore
  'silent-on': { hit: saying('A certificate will be issued to the kindest office.').replace('to the kindest office', 'in summer'), lines: 1, near: saying('A certificate is issued to those who attend all of the training.') }, // prettier-ignore
  'referenced-policy-absent': {
    hit: saying('Photographs are dealt with in the Data Protection Policy.'),
    lines: 1,
    near: saying('Photographs are dealt with in the Safe Sites Policy.'),
    supplied: ['Safe Sites Policy'],
  },
  'criteria-not-given': { hit: saying('Rooms are given to visitors by agreed criteria.'), lines: 1, near: saying('Rooms are given to visitors by agreed criteria set out in the office handbook.') }, // prettier-ignore
  'work-outstanding': { hit: saying('How parents park needs further work.'), lines: 1, near: saying('Further work is done by the caretaker.') }, // prettier-ignore
  'programme-relation': {
    hit: saying('Hosts learn in the Host Training Programme (HTP).\n\nThe Open Gate programme meets on 5 May 2026.'),
    lines: 2,
    near: saying('Hosts learn in the Host Training Programme (HTP).\n\nThe Open Gate programme is part of the HTP and meets on 5 May 2026.'), // prettier-ignore
  },
  'protected-characteristics': {
    hit: saying('Nobody is turned away for a protected characteristic: age, disability, gender reassignment, marriage or civil partnership, pregnancy or maternity, race, religion or belief, gender, sexual orientation.'), // prettier-ignore
    lines: 1,
    near: saying('Nobody is turned away for a protected characteristic: age, disability, gender reassignment, marriage or civil partnership, pregnancy or maternity, race, religion or belief, sex, sexual orientation.'), // prettier-ignore
  },
  'framework-dated': { hit: saying('Offices follow the 2019 Site Safety Standards.'), lines: 1, near: saying('Offices follow the Site Safety Standards, and the Equality Act 2010.') }, // prettier-ignore
  'scope-ambiguous': { hit: saying('Our school is open to all, and the Trust agrees.'), lines: 1, near: saying('Each school is open to all, and the Trust agrees.') }, // prettier-ignore
  'vague-term': { hit: saying('Visitors are told in good time where to park.'), lines: 1, near: saying('Visitors are told a day before where to park.') }, // prettier-ignore
} as const;
