// What npm's ssml-check-core 0.3.9 says of the planted faults and the valid samples:
//   npm install --ignore-scripts ssml-check-core && node compare.mjs .. > ssml-check-core.tsv
// A line a file: its name, and 1 where it complains.
import { createRequire } from 'module';
import fs from 'fs';

const { check } = createRequire(process.cwd() + '/')('ssml-check-core');
const folder = process.argv[2];
const faults = fs.readFileSync(`${folder}/faults.tsv`, 'utf8').split('\n').filter((line) => line && !line.startsWith('#'));
const files = faults.map((line) => line.split('\t').slice(0, 2));
for (const name of fs.readdirSync(`${folder}/valid`).sort()) {
  files.push([`valid/${name}`, name.split('.')[1]]);
}
for (const [file, target] of files) {
  const platform = target.startsWith('polly') ? 'amazon' : target === 'google' ? 'google' : 'all';
  let complains;
  try {
    const errors = await check(fs.readFileSync(`${folder}/${file}`, 'utf8'), { platform });
    complains = errors && errors.length ? 1 : 0;
  } catch {
    complains = 1;
  }
  console.log(`${file}\t${complains}`);
}
