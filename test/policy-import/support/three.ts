import { docxOf, pageOfPages, paragraphOf } from './docx.js';
import { setOnPages } from './pdf.js';
import { clean } from './clean.js';

const loneWorking = `# Lone Working Procedure

Version\t3.1
Owner\tHead of Estates
Approved by\tPremises Committee
Date approved\t4 June 2025
Next review\t4 June 2026

## Who this is for

Everybody who works alone in a building of Fenwick Academies Trust after six in the evening follows these steps.

## Steps

1. Tell the caretaker's desk when you begin.
2. Call the desk every hour.
3. Tell the desk when you leave.

## When somebody does not call

The desk calls back within ten minutes and then sends the caretaker.

## Review

This procedure is reviewed annually by the Premises Committee, which also monitors it each term.
`;
const bicycles = `# Bicycle Policy
Trust: Harrow Down Trust
Policy owner: Travel Officer
Approved by: Board of Directors
Approved on: 9 October 2024
Review date: 9 October 2027
Version: 1.2

## 1. Where bicycles stand

Pupils and staff leave their bicycles in the racks
by the east gate. The racks are locked from nine
until three on school days.

## 2. What riders wear

- A helmet that fits
- Something bright from October to March

## 3. Training

Year six rides with an instructor for five mornings
in May. The lessons cost families nothing.

## 4. Review

The policy is reviewed every
three years.
`;

/** Three policies without a fault, one a kind of file: nothing is to be found in them. */
export const three: Readonly<Record<'DOCX' | 'PDF' | 'Markdown', string | Buffer>> = {
  DOCX: docxOf(loneWorking, { header: paragraphOf('Fenwick Academies Trust'), footer: pageOfPages }),
  PDF: setOnPages(bicycles, 16, (page, of) => `Harrow Down Trust: bicycles    Page ${page} of ${of}`),
  Markdown: clean,
};
