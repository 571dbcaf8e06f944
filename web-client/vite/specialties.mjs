// Specialties are reference data of the server (R-ALL-20): a row more there is a specialty more here, texts included.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const specialtiesFile = join(
  import.meta.dirname,
  '../../contracts/LisPortal.Contracts/Allocation/specialties.csv',
);

const [header, ...lines] = readFileSync(specialtiesFile, 'utf8').trim().split('\n');
const columns = header.split(';');

/** Rows as the file has them: `{ code, later_employer, nb, nn, en }`. */
export const specialties = lines.map((line) =>
  Object.fromEntries(line.split(';').map((cell, at) => [columns[at], cell])),
);

const capitalised = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * Texts about a specialty are written once for all of them: a key with `{specialty}` becomes one for each code, and in its text
 * `{specialty}` is the name, `{Specialty}` the name as a sentence or a label begins.
 */
export const withSpecialties = (texts, language) =>
  Object.fromEntries(
    Object.entries(texts).flatMap(([key, text]) =>
      key.includes('{specialty}')
        ? specialties.map((row) => [
            key.replace('{specialty}', row.code),
            text
              .replaceAll('{specialty}', row[language])
              .replaceAll('{Specialty}', capitalised(row[language])),
          ])
        : [[key, text]],
    ),
  );
