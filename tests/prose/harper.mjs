// Harper's findings on standard input, as JSON. Arguments: the folder of its module, the dialect.
import { pathToFileURL } from 'node:url';
import fs from 'node:fs';

const [folder, dialect] = process.argv.slice(2);
const { LocalLinter, Dialect } = await import(pathToFileURL(`${folder}/index.js`));
const { binary } = await import(pathToFileURL(`${folder}/binary.js`));
const linter = new LocalLinter({ binary, dialect: Dialect[dialect] });
const problems = await linter.lint(fs.readFileSync(0, 'utf8'), { language: 'plaintext' });
console.log(
  JSON.stringify(
    problems.map((problem) => ({
      kind: problem.lint_kind(),
      text: problem.get_problem_text(),
      message: problem.message(),
      start: problem.span().start,
    })),
  ),
);
process.exit(0);
