'use strict';

// `require('petrel')` is the class, as it is for the reference client; everything else is on it.
const petrel = require('./index.js');

module.exports = Object.assign(petrel.OpenAI, petrel);
// Said once more for compilers, which read this file and do not run it.
module.exports.default = petrel.OpenAI;
