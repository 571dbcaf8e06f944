import { z } from 'zod';

/** Points as people write them, «1,5», to whole hundredths; null when it is no such number. */
export const parsePoints = (text: string): number | null => {
  const match = /^([+\-−]?)(\d{1,4})(?:[.,](\d{1,2}))?$/.exec(text.replaceAll(/\s/g, ''));
  if (!match) return null;
  const hundredths = Number(match[2]) * 100 + Number((match[3] ?? '').padEnd(2, '0'));
  return match[1] === '-' || match[1] === '−' ? -hundredths : hundredths;
};

/** A field for points, valid within whole hundredths. */
export const pointsField = (least: number, most: number, message: string) =>
  z.string().transform((text, context) => {
    const hundredths = parsePoints(text);
    if (hundredths === null || hundredths < least || hundredths > most) {
      context.addIssue({ code: 'custom', message });
      return z.NEVER;
    }
    return hundredths;
  });
