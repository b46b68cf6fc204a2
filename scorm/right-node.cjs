'use strict';

/**
 * Loaded before everything else by the commands of `package.json`, so that a Node that cannot run them says so in a sentence
 * instead of a page of errors. Any Node must be able to read this file: it has no newer syntax than that of 2009.
 */
var fs = require('fs');
var path = require('path');

/** `import.meta.main`, with which a file knows that it is the command. */
var needed = [24, 2];
var modules = path.join(__dirname, '..', 'node_modules');

/**
 * What is wrong, and what to do; undefined when nothing is.
 *
 * @param version Such as `20.19.1`.
 * @param exists Is there a file at this path in `node_modules`?
 */
function problemWith(version, exists) {
  var parts = version.split('.').map(Number);
  var isNew = parts[0] > needed[0] || (parts[0] === needed[0] && parts[1] >= needed[1]);
  if (!exists('vite/package.json')) {
    return [
      'De onderdelen van dit project staan er nog niet. Doe eerst “npm ci” in deze map.',
      'The parts of this project are not there yet. Run “npm ci” in this folder first.',
    ].join('\n');
  }
  if (isNew) return undefined;
  if (exists('node/bin/node') || exists('node/bin/node.exe')) {
    return [
      'Deze opdracht draait op Node 24, en u startte haar met Node ' +
        version +
        '. Start haar met npm (“npm start”, “npm run …”): dan kiest npm de goede Node uit dit project.',
      'This command runs on Node 24, and you started it with Node ' +
        version +
        '. Start it with npm (“npm start”, “npm run …”): npm then takes the right Node from this project.',
    ].join('\n');
  }
  return [
    'Deze opdracht draait op Node 24, en hier is alleen Node ' +
      version +
      '. Het pakket “node”, dat Node 24 in dit project zet, is niet ingericht: npm mocht geen installatiescripts uitvoeren. Doe “npm ci” opnieuw, zonder --ignore-scripts (staat het zo ingesteld: “npm ci --ignore-scripts=false”). Of zet zelf Node 24 op deze computer.',
    'This command runs on Node 24, and there is only Node ' +
      version +
      ' here. The package “node”, which brings Node 24 into this project, could not be set up: npm was not allowed to run install scripts. Run “npm ci” again, without --ignore-scripts (if that is how it is set: “npm ci --ignore-scripts=false”). Or put Node 24 on this computer yourself.',
  ].join('\n');
}

var problem = problemWith(process.versions.node, function (file) {
  return fs.existsSync(path.join(modules, file));
});
if (problem !== undefined) {
  console.error(problem);
  process.exit(1);
}

module.exports = { problemWith: problemWith };
