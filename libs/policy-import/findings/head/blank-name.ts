import type { Detector } from '../detector.js';

/** The place of a school's or trust's name is left blank: a template that nobody adopted (E83, document 001, line 8). */
export const blankName: Detector = ({ find }) => {
  const hits = find(
    /(?:\.{5,}|…{2,}|_{4,}|\bX{3,})\s*(?:School|Trust|Academy|College)\b|\[\s*(?:insert|name of|school|trust|academy)\b[^\]]*\]|<\s*(?:school|trust)[^>]{0,20}>/i,
  );
  return hits.length ? [{ lines: hits.map(({ line }) => line), facts: { times: hits.length } }] : [];
};
