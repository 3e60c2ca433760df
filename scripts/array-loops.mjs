import { join, relative, sep } from 'node:path';
import { isArrayBindingPattern, isForOfStatement, isVariableDeclarationList, NodeFlags } from 'typescript/unstable/ast';
import { API, TypeFlags } from 'typescript/unstable/sync';
import { root } from './bundle-program.mjs';

/**
 * @typedef {import('typescript/unstable/ast').ForOfStatement} ForOfStatement
 * @typedef {import('typescript/unstable/ast').Node} Node
 * @typedef {import('typescript/unstable/ast').SourceFile} SourceFile
 * @typedef {import('typescript/unstable/sync').Checker} Checker
 * @typedef {{ readonly from: number, readonly to: number, readonly text: string }} Edit what stands instead of a part of a text
 */

/**
 * Writes loops over arrays with an index while modules are bundled. `for (const one of many)` asks V8 for the whole protocol of iterators,
 * with what has to be done when a loop is left: until a function is optimized that is a call and an object each time round, and there is
 * several times as much to optimize. Most functions here run for milliseconds, so it counts (docs/decisions/064-array-loops.md).
 *
 * What an array is, its type says. Sets, maps, generators and texts are left as they are.
 *
 * @returns {import('esbuild').Plugin}
 */
export function arrayLoops() {
  return {
    name: 'array-loops',
    setup(plugins) {
      /** @type {Loops | undefined} */
      let loops;
      plugins.onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const [folder] = relative(root, path).split(sep);
        if (folder !== 'src' && folder !== 'rulesets') return undefined;
        loops ??= openLoops();
        return { contents: loops.rewrite(path), loader: 'ts' };
      });
      plugins.onDispose(() => loops?.close());
    },
  };
}

/** @typedef {ReturnType<typeof openLoops>} Loops */

/** The files of the project, whose types have to be known; to be closed. */
export function openLoops() {
  const compiler = new API({ cwd: root });
  const configuration = join(root, 'tsconfig.json');
  const project = compiler.updateSnapshot({ openProjects: [configuration] }).getProject(configuration);
  return {
    /**
     * The text of a file, with an index in its loops over arrays. Lines stay lines.
     *
     * @param {string} path absolute
     * @returns {string}
     */
    rewrite(path) {
      const source = project?.program.getSourceFile(path);
      if (project === undefined || source === undefined) throw new Error(`${path} is not part of ${configuration}.`);
      return applied(source.text, loopEdits(source, project.checker));
    },
    close: () => compiler.close(),
  };
}

/**
 * @param {SourceFile} source
 * @param {Checker} checker
 * @returns {Edit[]}
 */
function loopEdits(source, checker) {
  /** @type {Edit[]} */
  const edits = [];
  /** @param {Node} node */
  const visit = (node) => {
    if (isForOfStatement(node) && isOverArray(node, checker)) edits.push(...editsOf(node, source, checker, edits.length));
    node.forEachChild(visit);
  };
  visit(source);
  return edits;
}

/**
 * @param {ForOfStatement} loop
 * @param {Checker} checker
 * @returns {boolean}
 */
function isOverArray({ awaitModifier, initializer, expression }, checker) {
  if (awaitModifier !== undefined || !isVariableDeclarationList(initializer) || !(initializer.flags & NodeFlags.BlockScoped)) return false;
  return isArray(expression, checker);
}

/**
 * @param {Node} node
 * @param {Checker} checker
 * @returns {boolean}
 */
function isArray(node, checker) {
  const type = checker.getTypeAtLocation(node);
  return type !== undefined && !(type.flags & (TypeFlags.Any | TypeFlags.Never)) && checker.isArrayLikeType(type);
}

/**
 * `for (const one of many) step(one);` becomes `for (let $0 = many, $1 = 0; $1 < $0.length; $1++) { const one = $0[$1]; step(one); }`,
 * which sees what is added to an array on the way, as an iterator does.
 *
 * @param {ForOfStatement} loop
 * @param {SourceFile} source
 * @param {Checker} checker
 * @param {number} number of a name that is free, as the next two are
 * @returns {Edit[]}
 */
function editsOf(loop, source, checker, number) {
  const [array, index] = [`$${number}`, `$${number + 1}`];
  const variables = variablesOf(loop.initializer, `${array}[${index}]`, source, checker, `$${number + 2}`);
  const head = `, ${index} = 0; ${index} < ${array}.length; ${index}++) { ${variables}; `;
  return [
    { from: loop.getStart(source), to: loop.expression.getStart(source), text: `for (let ${array} = ` },
    { from: loop.expression.end, to: loop.statement.getStart(source), text: head },
    { from: loop.statement.end, to: loop.statement.end, text: ' }' },
  ];
}

/**
 * The loop's variables with their values; those of an array that is taken apart by their index as well.
 *
 * @param {ForOfStatement['initializer']} initializer
 * @param {string} value
 * @param {SourceFile} source
 * @param {Checker} checker
 * @param {string} free a name
 * @returns {string}
 */
function variablesOf(initializer, value, source, checker, free) {
  const declared = source.text.slice(initializer.getStart(source), initializer.end);
  const name = isVariableDeclarationList(initializer) ? initializer.declarations[0]?.name : undefined;
  if (name === undefined || !isArrayBindingPattern(name) || !isArray(name, checker)) return `${declared} = ${value}`;
  const parts = name.elements.map((element, index) => {
    if (element.name === undefined) return '';
    if (element.dotDotDotToken !== undefined || element.initializer !== undefined) return undefined;
    return `, ${source.text.slice(element.getStart(source), element.end)} = ${free}[${index}]`;
  });
  if (parts.includes(undefined)) return `${declared} = ${value}`;
  return `${declared.slice(0, declared.search(/\W/))} ${free} = ${value}${parts.join('')}`;
}

/**
 * @param {string} text
 * @param {Edit[]} edits that do not overlap
 * @returns {string}
 */
function applied(text, edits) {
  let [changed, done] = ['', 0];
  for (const { from, to, text: instead } of edits.sort((left, right) => left.from - right.from)) {
    changed += text.slice(done, from) + instead;
    done = to;
  }
  return changed + text.slice(done);
}
