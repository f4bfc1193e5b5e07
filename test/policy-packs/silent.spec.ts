import { afterAll, describe, expect, test } from '@jest/globals';
import { loadPacks } from '#libs/policy-packs/index.js';
import { silent } from '#libs/policy-packs/silent.js';
import { folderWith, packWith, removeFolders } from './folder.js';

afterAll(removeFolders);

/** The paths of the rules of a pack: where the values are, whatever they are. */
const paths = (node: object, path = ''): readonly string[] =>
  Object.entries(node).flatMap(([key, child]: [string, unknown]) => {
    const here = path ? `${path}.${key}` : key;
    return typeof child === 'object' && child !== null && !Array.isArray(child) ? paths(child, here) : [here];
  });
const late = 'internalPost.advert.late';
const blind = 'internalPost.sift.blind';
const bankHolidays = 'calendar.bankHolidays';
const newest = 'demo-trust.v3.json';

describe('A case under a pack that is silent', () => {
  const first = loadPacks().get('demo-trust', 1);
  const second = loadPacks().get('demo-trust', 2);

  test('has an answer to every rule', () => {
    expect(new Set(paths(first.rules))).toEqual(new Set(paths(second.rules)));
    expect(new Set(Object.keys(first.sources))).toEqual(new Set(paths(first.rules)));
  });

  test('can tell the rules of its pack from those that only fill the silence', () => {
    const own = Object.entries(first.sources).filter(([, source]) => !source.startsWith('where a pack is silent: '));
    expect(own.map(([path]) => path).sort()).toEqual([
      'internalPost.advert.ladder',
      'internalPost.advert.minimumDays',
      'internalPost.approval.ladder',
      'internalPost.startDate.ladder',
    ]);
  });

  test('refuses late applications, sifts by two, and knows no holiday', () => {
    const { internalPost, calendar } = first.rules;
    expect([internalPost.advert.late, internalPost.panel.minimumSifters, calendar.bankHolidays]).toEqual([
      'refused',
      2,
      [],
    ]);
    expect(first.sources[late]).toMatch(/^where a pack is silent: the first packs knew no way/);
  });

  test('is not told other rules because a newer version lies beside it', () => {
    const alone = loadPacks(folderWith({ 'demo-trust.v1.json': packWith() })).get('demo-trust', 1);
    expect(alone).toEqual(first);
  });

  test('never changes what fills the silence', () => {
    expect(() => (first.rules.internalPost.panel.needs as string[]).push('Governor')).toThrow(TypeError);
    expect(() => (first.rules.internalPost.sift.ladder as unknown[]).pop()).toThrow(TypeError);
  });
});

describe('What fills the silence', () => {
  test('would itself be taken as a pack, but for its sources', () => {
    const spoken = packWith((pack) => {
      const { internalPost, ...others } = structuredClone(silent) as typeof pack;
      pack.rules = {
        internalPost: {
          ...pack.rules.internalPost,
          ...internalPost,
          advert: { ...pack.rules.internalPost.advert, ...internalPost.advert },
        },
        ...others,
      };
    });
    const text = JSON.stringify(spoken).replaceAll('where a pack is silent: ', "trust's own: ");
    const pack = loadPacks(folderWith({ 'demo-trust.v1.json': text })).current('demo-trust');
    expect(pack.rules).toEqual(loadPacks().get('demo-trust', 1).rules);
  });

  test('gives way, rule by rule of the advert and step by step, to what the pack says', () => {
    const quiet = packWith((pack) => {
      delete pack.rules.internalPost.reserve;
      delete pack.rules.internalPost.advert.late;
      delete pack.rules.internalPost.sift.blind;
      delete pack.rules.calendar;
    }, newest);
    const { rules, sources } = loadPacks(folderWith({ [newest]: quiet })).current('demo-trust');
    const spoken = loadPacks().get('demo-trust', 3);
    expect(rules).toEqual({
      ...spoken.rules,
      internalPost: {
        ...spoken.rules.internalPost,
        sift: { ...spoken.rules.internalPost.sift, blind: false },
        advert: { ...spoken.rules.internalPost.advert, late: silent.internalPost.advert.late.value },
        reserve: { validFor: silent.internalPost.reserve.validFor.value },
      },
      calendar: { bankHolidays: [] },
    });
    const alreadySilent = (path: string) => spoken.sources[path]!.startsWith('where a pack is silent');
    const silentPaths = Object.keys(sources).filter(
      (path) => sources[path]!.startsWith('where a pack is silent') && !alreadySilent(path),
    );
    expect(silentPaths.sort()).toEqual([bankHolidays, late, 'internalPost.reserve.validFor', blind]);
  });
});
