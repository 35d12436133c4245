import { relative, resolve } from 'node:path';

/** A node of the syntax tree, as far as it is looked at: offsets are in UTF-16 units of the source. */
type Node = { type: string; argument: Node; start: number; end: number };
type Transform = {
  parse(code: string, options: { lang: 'ts' }): unknown;
};

/** What the names of points begin with: "await:src/updates/delta.ts:12". Only test builds contain it. */
export const POINT_PREFIX = 'await:';

const OURS = /\/(src|entrypoints\/background)\/.*\.ts$/;

/**
 * For the bundler, in test builds: sends every `await` of our own code through `awaitPoint`, named by file and line
 * (and column, where a line has several).
 */
export function numberAwaits() {
  const root = resolve('.');
  const runtime = resolve('tests/e2e/build/await-point.ts');
  return {
    name: 'number-awaits',
    enforce: 'pre' as const,
    transform(this: Transform, code: string, id: string) {
      if (!OURS.test(id) || !/\bawait\b/.test(code)) return null;
      const awaits = findAwaits(this.parse(code, { lang: 'ts' }));
      const lineOf = (at: number) => code.slice(0, at).split('\n').length;
      const lines = awaits.map((node) => lineOf(node.start));
      const inserts = awaits.flatMap(({ start, argument }, index) => {
        const line = lines[index]!;
        const column = start - code.lastIndexOf('\n', start);
        const alone = lines.filter((other) => other === line).length === 1;
        const name = `${POINT_PREFIX}${relative(root, id)}:${line}${alone ? '' : `:${column}`}`;
        return [
          { at: argument.start, text: `awaitPoint(${JSON.stringify(name)}, (` },
          { at: argument.end, text: '))' },
        ];
      });
      const changed = inserts
        .sort((a, b) => b.at - a.at)
        .reduce((text, { at, text: added }) => text.slice(0, at) + added + text.slice(at), code);
      return { code: `import { awaitPoint } from ${JSON.stringify(runtime)};\n${changed}`, map: null };
    },
  };
}

function findAwaits(tree: unknown): Node[] {
  if (typeof tree !== 'object' || tree === null) return [];
  const inside = Object.values(tree).flatMap(findAwaits);
  return 'type' in tree && tree.type === 'AwaitExpression' ? [tree as Node, ...inside] : inside;
}
