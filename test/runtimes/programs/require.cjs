const petrel = require('petrel');

void import('./run.mjs').then(({ run }) => run(petrel));
