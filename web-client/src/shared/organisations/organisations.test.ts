import { describe, expect, it } from 'vitest';
import { namesToChoose, type Organisation } from './organisations';

const organisation = (id: string, name: string, parentId: string | null = null): Organisation => ({
  id,
  code: id,
  kind: 'municipality',
  name,
  parentId,
  validFrom: '2024-01-01',
});

describe('namesToChoose', () => {
  it('tells municipalities of one name apart by their county, and leaves the others alone', () => {
    const counties = [organisation('31', 'Østfold'), organisation('34', 'Innlandet')];
    const names = namesToChoose(
      [
        organisation('a', 'Våler', '31'),
        organisation('b', 'Våler', '34'),
        organisation('c', 'Elverum', '34'),
      ],
      counties,
    );
    expect([...names.values()]).toEqual(['Våler (Østfold)', 'Våler (Innlandet)', 'Elverum']);
  });
});
