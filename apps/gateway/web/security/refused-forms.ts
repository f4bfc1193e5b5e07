import type { Response } from 'express';
import type { PageRequest } from '../page-request.js';
import type { Pages } from '../pages.js';
import type { FormFields } from './read-form.js';
import { formTokenField } from './form-token.js';

/** Fields as a form carries them hidden: one line for each value. */
const hidden = (fields: FormFields | undefined) =>
  fields && Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => ({ name, value: one })));

/** What people see when their form isn't taken: why, what to do, and what they typed whenever it is certain that they typed it. */
export const refusedForms = (pages: Pages) => ({
  fromElsewhere: (request: PageRequest, response: Response) =>
    pages.show(
      request,
      response,
      'account/refused-form.njk',
      {
        title: 'This form did not come from Understudy',
        say: ['Nothing was changed. Open the page in Understudy and fill in its own form.'],
      },
      403,
    ),

  withoutSession: async (request: PageRequest, response: Response, typed: FormFields | undefined, token: unknown) => {
    if (request.page?.address === '/sign-out') return response.redirect(303, '/signed-out');
    await pages.show(
      request,
      response,
      'account/session-ended.njk',
      {
        title: 'You are not signed in any more',
        action: request.page?.address,
        // Whose form it is goes with it, so that nobody else can send it in their own name.
        fields: hidden(typed && { ...typed, ...(typeof token === 'string' && { [formTokenField]: token }) }),
      },
      401,
    );
  },

  ofSomebodyElse: (request: PageRequest, response: Response) =>
    pages.show(
      request,
      response,
      'account/refused-form.njk',
      {
        title: 'Somebody else filled in this form',
        say: [
          'You are signed in as another person than the one who filled it in, so it was not sent.',
          'To send it, that person signs in in another tab, goes back to the form here, and sends it again.',
        ],
      },
      403,
    ),

  ofAnOldPage: (request: PageRequest, response: Response, typed: FormFields | undefined) =>
    pages.show(
      request,
      response,
      'account/old-form.njk',
      {
        title: 'The form came from an old page',
        action: request.page?.address,
        fields: hidden(typed),
      },
      403,
    ),
});
