/** Figures of a goal; those of all its batches are added up. */
export type Totals = Record<string, number>;

export type Goal = {
  /** How many batches make the goal. */
  batches: number;
  /** One batch, from 1. */
  run: (batch: number) => Promise<Totals> | Totals;
};
