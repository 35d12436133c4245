import type { Mention } from './mention.ts';

/** Mentions that were there before stay the same objects, so that an open card keeps its mention. */
export function keepSame(before: readonly Mention[], after: readonly Mention[]): Mention[] {
  const known = new Map<Mention['block'], Mention[]>();
  for (const mention of before) {
    const list = known.get(mention.block);
    if (list) list.push(mention);
    else known.set(mention.block, [mention]);
  }
  return after.map((mention) => {
    const { start, end } = mention.annotation;
    const same = known
      .get(mention.block)
      ?.find(
        (one) =>
          one.annotation.start === start && one.annotation.end === end && one.subject === mention.subject,
      );
    return same ? Object.assign(same, mention) : mention;
  });
}
