// '@servicenow/glide' is types only; unit tests that reach the platform layer get the stand-in below instead.
const Module = require('module')
const path = require('path')
const resolve = Module._resolveFilename
Module._resolveFilename = function (request, ...rest) {
    if (request === '@servicenow/glide' || request.startsWith('@servicenow/glide/')) {
        return path.join(__dirname, 'glide', 'index.ts')
    }
    return resolve.call(this, request, ...rest)
}
