import { expect, test } from '@jest/globals';
import { fold } from '../../support/given.js';
import { historyOf, historyOfVacancy, threePostsTwoAppointable, threeVacancies } from './histories.js';

test.each(Object.entries(historyOf))('the history of %s ends in it', (status, history) => {
  expect(fold(history).status).toBe(status);
});

test.each(Object.entries(historyOfVacancy))('the history of a vacancy that is %s ends in it', (status, history) => {
  expect(fold(history)).toMatchObject({ vacancies: [{ number: 1, status }] });
});

test('three posts with four who are appointable leave one in reserve', () => {
  expect(fold(threeVacancies)).toMatchObject({
    vacancies: [{ status: 'ToOffer' }, { status: 'ToOffer' }, { status: 'ToOffer' }],
    reserve: { applications: ['application-ella'] },
  });
});

test('three posts with two who are appointable leave one unfilled', () => {
  expect(fold(threePostsTwoAppointable)).toMatchObject({
    status: 'Offering',
    vacancies: [{ status: 'ToOffer' }, { status: 'ToOffer' }, { status: 'Unfilled', because: 'NoCandidateLeft' }],
  });
});
