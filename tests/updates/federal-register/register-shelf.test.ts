/** What is kept of the live source: bounded, verified, gone when it is cleared. */
import { existsSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { createMemoryShelf, type Shelf } from '../../../src/lib/shelf.ts';
import { AGENCY_IDS } from '../../../src/updates/federal-register/agencies.ts';
import type { RegisterOutcome } from '../../../src/updates/federal-register/fetch-register.ts';
import { MAX_DOCUMENTS } from '../../../src/updates/federal-register/merge-documents.ts';
import type { RegisterDocument } from '../../../src/updates/federal-register/register-document.ts';
import {
  createRegisterShelf,
  type RegisterShelf,
} from '../../../src/updates/federal-register/register-shelf.ts';
import { NEVER_ASKED } from '../../../src/updates/federal-register/register-state.ts';
import { NOW } from '../rig/register-site.ts';

const document = (number: string, fields: Partial<RegisterDocument> = {}): RegisterDocument => ({
  number,
  kind: 'rule',
  title: 'A Rule',
  day: '2026-11-18',
  effective: null,
  commentsUntil: null,
  page: `https://www.federalregister.gov/d/${number}`,
  pdf: null,
  agencies: ['department-of-homeland-security'],
  ...fields,
});
const found = (documents: RegisterDocument[], at = NOW): RegisterOutcome => ({
  kind: 'found',
  documents,
  dropped: 0,
  at,
  clockDiffers: false,
});

let shelf: Shelf;
let kept: RegisterShelf;
beforeEach(() => {
  shelf = createMemoryShelf();
  kept = createRegisterShelf(shelf);
});
const numbers = async () => (await kept.documents()).map(({ number }) => number);

describe('documents that are kept', () => {
  it('are of the last twelve months, and of those the newest thousand', async () => {
    const days = Array.from({ length: 30 }, (_, index) => `2026-10-${String(index + 1).padStart(2, '0')}`);
    const many = days.flatMap((day, of) =>
      Array.from({ length: 50 }, (_, index) => document(`2026-${10_000 + of * 50 + index}`, { day })),
    );
    await kept.take(found([...many, document('2024-00001', { day: '2025-11-01' })]), NOW);
    const all = await kept.documents();
    expect(all).toHaveLength(MAX_DOCUMENTS);
    expect(all.at(-1)?.number).toBe('2026-11499');
    expect(all[0]?.day).toBe('2026-10-11');
    const later = Date.parse('2027-11-02');
    await kept.take(found([document('2027-00001', { day: '2027-11-01' })], later), later);
    expect(await numbers()).toEqual(['2027-00001']);
  });

  it('tell whether they are others than before', async () => {
    expect(await kept.take(found([document('2026-00001')]), NOW)).toBe(true);
    expect(await kept.take(found([document('2026-00001')]), NOW + 1000)).toBe(false);
    expect(await kept.take(found([]), NOW + 2000)).toBe(false);
    expect(await kept.take({ kind: 'offline', reason: 'no line' }, NOW + 3000)).toBe(false);
    expect(await kept.take(found([document('2026-00002')]), NOW + 4000)).toBe(true);
  });

  it('that were changed on the disk are not read, and are there again after the next answer', async () => {
    await kept.take(found([document('2026-00001')]), NOW);
    const text = (await shelf.get('documents')) as string;
    for (const damaged of [text.replace('A Rule', 'A Lure'), text.slice(0, -3), '', 5, undefined]) {
      await shelf.write({ documents: damaged });
      await expect(kept.documents()).rejects.toThrow('damaged');
    }
    await kept.take(found([document('2026-00002')]), NOW);
    expect(await numbers()).toEqual(['2026-00002']);
  });

  it('of another shape, with the right hash, are not read either', async () => {
    await kept.take(found([document('2026-00001')]), NOW);
    const other = createRegisterShelf(shelf);
    const hostile = [document('2026-00009', { page: 'javascript:alert(1)' })];
    await other.take(found(hostile), NOW);
    await expect(kept.documents()).rejects.toThrow();
  });

  it('with a damaged state are as if the site had never been asked', async () => {
    await kept.take(found([document('2026-00001')]), NOW);
    await shelf.write({ state: { triedAt: 'yesterday' } });
    expect(await kept.state()).toEqual(NEVER_ASKED);
  });

  it('are gone with everything else when they are cleared', async () => {
    await kept.take(found([document('2026-00001')]), NOW);
    expect(await kept.clear()).toBe(true);
    expect(await shelf.keys()).toEqual([]);
    expect(await kept.head()).toBeNull();
    expect(await kept.clear()).toBe(false);
  });
});

describe('the table of agencies', () => {
  it('leads to records of agencies that exist', () => {
    const isRecord = (id: string) => existsSync(`data/entities/agency/${id}.yaml`);
    expect(Object.values(AGENCY_IDS).filter((id) => !isRecord(id))).toEqual([]);
  });
});
