import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2243:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   qm: () => (/* binding */ createFiles),
/* harmony export */   xg: () => (/* binding */ removeSecret),
/* harmony export */   yy: () => (/* binding */ temporaryFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2652);





/** The platform's own folder for temporary files: outside the workspace, emptied after the job. */
const temporaryFolder = (platform, env) => {
    const runner = env['RUNNER_TEMP'] ?? '';
    const builds = env['CI_BUILDS_DIR'] ?? '';
    if (platform === 'github' && (0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(runner))
        return runner;
    if (platform === 'gitlab' && (0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(builds))
        return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(builds, 'tmp');
    return (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)();
};
/**
 * Files that meshgate names. A secret gets a fresh folder (mode 0700) and file (0600), made exclusively; nothing is
 * written through a symbolic link. Throws a `Refusal`: TEMPORARY_FOLDER, OUTPUT_PATH.
 */
const createFiles = (platform, env, workspace) => ({
    writeSecret: async (name, text, before) => {
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(name) !== name || name === '..' || name === '')
            throw new TypeError('a secret file is named by one word');
        const folder = temporaryFolder(platform, env);
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true, mode: 0o700 });
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'meshgate-')), name);
            // A job that is cancelled from here on has its last step remove the file.
            before?.(path);
            await writeNew(path, text, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_EXCL, 0o600);
            return path;
        }
        catch (error) {
            throw temporaryProblem(folder, error);
        }
    },
    write: async (path, text) => {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(workspace, path);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(file), { recursive: true }).catch((error) => {
            throw pathProblem(path, errorCode(error));
        });
        // A relative path stays in the workspace, links of its folders included; an absolute one is a person's own word.
        const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(file));
        const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(workspace);
        if (!(0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(path) && folder !== root && !folder.startsWith(`${root}${root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_3__.sep) ? '' : node_path__WEBPACK_IMPORTED_MODULE_3__.sep}`)) {
            throw pathProblem(path, 'a path that leaves the folder');
        }
        await writeNew((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(file)), text, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_TRUNC, 0o644).catch((error) => {
            throw pathProblem(path, errorCode(error));
        });
    },
});
/** Removes a secret file with the folder that was made for it. Missing ones are fine. */
const removeSecret = async (platform, env, path) => {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path);
    const ours = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder) === temporaryFolder(platform, env) && (0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(folder).startsWith('meshgate-');
    // The path comes back from the runner's state file, which other steps can write.
    if (ours)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
};
const writeNew = async (path, text, flag, mode) => {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | flag, mode);
    try {
        await file.writeFile(text);
    }
    finally {
        await file.close();
    }
};
const errorCode = (error) => error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'an error';
const temporaryProblem = (folder, error) => new _errors_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Refusal */ .P({
    code: 'TEMPORARY_FOLDER',
    message: 'a temporary file cannot be written',
    expected: `a folder that this job may write to: ${folder}`,
    received: errorCode(error),
    remedy: "Give the job's user write access to that folder, or let the platform name another one (RUNNER_TEMP, CI_BUILDS_DIR, TMPDIR).",
});
const pathProblem = (path, received) => new _errors_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Refusal */ .P({
    code: 'OUTPUT_PATH',
    message: `${path} cannot be written`,
    expected: 'a regular file below the working folder, or an absolute path',
    received: received === 'ELOOP' ? 'a symbolic link' : received,
    remedy: 'Remove the link, or name another file.',
});


/***/ }),

/***/ 3682:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ appendToRunnerFile),
/* harmony export */   LZ: () => (/* binding */ saveState),
/* harmony export */   _p: () => (/* binding */ runnerFileValue),
/* harmony export */   un: () => (/* binding */ readState)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);


/** Appends to a file that the runner made for this step; never through a symbolic link. */
const appendToRunnerFile = (path, text) => {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_APPEND | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW, 0o600);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(file, text);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
};
/** One entry of GITHUB_OUTPUT or GITHUB_STATE; no value can hold the random delimiter (attack L03). */
const runnerFileValue = (name, value) => {
    const delimiter = `ghadelimiter_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex')}`;
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
};
/** Keeps a value for the post step; without a runner there is none, and nothing is kept. */
const saveState = (env, name, value) => {
    const file = env['GITHUB_STATE'] ?? '';
    if (file !== '')
        appendToRunnerFile(file, runnerFileValue(name, value));
};
/** What the main step kept; empty when it did not come that far. */
const readState = (env, name) => env[`STATE_${name}`] ?? '';


/***/ }),

/***/ 8059:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ projectDocs),
/* harmony export */   x: () => (/* binding */ docsOfAction)
/* harmony export */ });
/** Folder that holds `codes/` and `rules/`, where nothing says which copy of the project runs. */
const projectDocs = 'https://github.com/meshgate/meshgate/blob/main/docs';
/** The same folder in the repository of the action that runs, at its revision; undefined outside of GitHub. */
const docsOfAction = (env) => {
    const repository = env['GITHUB_ACTION_REPOSITORY'] ?? '';
    const revision = env['GITHUB_ACTION_REF'] ?? '';
    const server = env['GITHUB_SERVER_URL'] ?? '';
    if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || !/^[\w./-]+$/.test(revision) || !server.startsWith('https://'))
        return undefined;
    return `${server}/${repository}/blob/${revision}/docs`;
};


/***/ }),

/***/ 5712:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ printable),
/* harmony export */   o: () => (/* binding */ printableLine)
/* harmony export */ });
/**
 * Characters that change how a text looks without showing themselves (attacks C06, L02): C0 and C1 controls except the
 * line feed, soft hyphen, combining grapheme joiner, Arabic letter mark, Hangul and Khmer fillers, Mongolian
 * separators, zero-width and bidirectional marks, line and paragraph separators, invisible operators, variation
 * selectors, byte order mark, interlinear annotations, tags, lone surrogates.
 */
const invisible = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb]|[\u{e0000}-\u{e0fff}]|[\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}]|\p{Surrogate}/gu;
/** Writes invisible characters as `\u{202e}`, so that hostile text is seen as it is. Line feeds stay. */
const printable = (text) => text.replace(invisible, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
/** The same on one line: a line feed is written as `\u{a}`. */
const printableLine = (text) => printable(text).replaceAll('\n', '\\u{a}');


/***/ }),

/***/ 2652:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ Refusal)
/* harmony export */ });
/**
 * The only error that this program throws on purpose. It carries no `cause`: what a library throws may hold a token
 * (jose puts the claims there), so adapters copy what is safe into a problem and drop the rest.
 */
class Refusal extends Error {
    name = 'Refusal';
    problems;
    constructor(first, ...rest) {
        super(`${first.code}: ${first.message}`);
        this.problems = [first, ...rest];
    }
}


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".post.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ./src/errors/printable.ts
var printable = __nccwpck_require__(5712);
// EXTERNAL MODULE: ./src/errors/pages.ts
var pages = __nccwpck_require__(8059);
;// CONCATENATED MODULE: ./src/ci/problem-text.ts
/** Where something stands, for people: `mesh/orders.yaml:3:5`. */
const sourceText = (source) => {
    switch (source.kind) {
        case 'file':
            return `${source.path}:${source.line}:${source.column}`;
        case 'cluster':
            return `the cluster (uid ${source.uid}, resourceVersion ${source.resourceVersion})`;
        case 'generated':
            return `binding ${source.binding}, ${sourceText(source.from)}`;
        case 'input':
            return `input ${source.name}`;
    }
};
/** A problem in lines, without its first one, `CODE: message`. `docs` is the address of the folder of `codes/`, without a slash at its end. */
const problemDetails = (problem, docs) => [
    ...(problem.where === undefined ? [] : [`where: ${sourceText(problem.where)}`]),
    ...(problem.expected === undefined ? [] : [`expected: ${problem.expected}`]),
    ...(problem.received === undefined ? [] : [`received: ${problem.received}`]),
    `to do: ${problem.remedy}`,
    `more: ${docs}/codes/${problem.code}.md`,
];

;// CONCATENATED MODULE: ./src/ci/redaction.ts
/** Shorter parts would blot out ordinary words. */
const shortestPart = 8;
/** A JWT is masked whole and by segment, for each is readable by itself (attack L04). */
const parts = (secret) => {
    const lines = secret.split(/\r?\n/);
    const segments = /^[\w-]+\.[\w-]+\.[\w-]*$/.test(secret) ? secret.split('.') : [];
    return [
        ...(secret.trim() === '' ? [] : [secret]),
        ...[...lines, ...segments].filter((part) => part.length >= shortestPart),
    ];
};
const createRedaction = () => {
    const secrets = new Set();
    return {
        add: (secret) => {
            const fresh = parts(secret).filter((part) => !secrets.has(part));
            for (const part of fresh)
                secrets.add(part);
            return [...new Set(fresh)];
        },
        apply: (text) => 
        // Longest first, so that no part of a longer secret stays.
        [...secrets].sort((a, b) => b.length - a.length).reduce((shown, secret) => shown.replaceAll(secret, '***'), text),
    };
};

// EXTERNAL MODULE: ./src/ci/runner-files.ts
var runner_files = __nccwpck_require__(3682);
;// CONCATENATED MODULE: ./src/ci/result.ts
/**
 * Attack L03: outputs carry enums, numbers, digests and paths only. Anything else is a bug of ours, not of the user's.
 */
const checkResult = (name, value) => {
    if (!/^[a-z][a-z0-9-]*$/.test(name) ||
        /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(value) ||
        value.length > 4096) {
        throw new TypeError(`the output ${JSON.stringify(name)} is not an enum, number, digest or path`);
    }
};

;// CONCATENATED MODULE: ./src/ci/github-output.ts







/** actions/runner ExecutionContext: 10 annotations of a level per step, each message cut at 4,096 characters. */
const annotationsPerLevel = 10;
const annotationLength = 4096;
/** actions/runner FileCommandManager: a larger summary is dropped whole. */
const summaryBytes = 1024 * 1024;
/**
 * Text as a line that the runner prints and never obeys. It takes a line whose first visible characters are `::` for a
 * command, and `##[` anywhere in it (actions/runner ActionCommand, attack L01).
 */
const commandSafe = (text) => (0,printable/* printable */.g)(text)
    .split('\n')
    .map((line) => line.replaceAll('##[', '## [').replace(/^(\s*)::/, '$1: :'))
    .join('\n');
const escapeData = (text) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
const shortened = (text, room) => {
    const notice = '> **Cut**: GitHub takes 1 MiB of summary for a step, and this one is longer. The report file has all of it.\n\n';
    const left = room - Buffer.byteLength(notice);
    if (left <= 0)
        return '';
    // A character that is cut in two decodes to U+FFFD; the last, broken line goes with it.
    const start = Buffer.from(text).subarray(0, left).toString('utf8');
    return `${notice}${start.slice(0, start.lastIndexOf('\n') + 1)}`;
};
const cut = (text, length) => {
    const characters = [...text];
    return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`;
};
const createGitHubOutput = (env, streams) => {
    const redaction = createRedaction();
    const docs = (0,pages/* docsOfAction */.x)(env) ?? pages/* projectDocs */.Z;
    const annotated = { notice: 0, warning: 0, error: 0 };
    let summarized = 0;
    // The runner reads both streams; one of them keeps the order, and stdout is left to `--json`.
    const write = (line) => void streams.stderr.write(`${line}\n`);
    const print = (text) => write(commandSafe(redaction.apply(text)));
    const command = (name, properties, data) => {
        const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`);
        write(`::${name}${written.length === 0 ? '' : ` ${written.join(',')}`}::${escapeData(data)}`);
    };
    const annotate = ({ level, title, text, where }) => {
        const shown = (0,printable/* printable */.g)(redaction.apply(text));
        const place = where === undefined ? '' : `${where.path}:${where.line}: `;
        if (annotated[level] >= annotationsPerLevel)
            return print(`${level}: ${place}${title}: ${text}`);
        annotated[level] += 1;
        command(level, {
            ...(where === undefined
                ? {}
                : { file: (0,printable/* printableLine */.o)(where.path), line: String(where.line), col: String(where.column) }),
            title: cut((0,printable/* printableLine */.o)(redaction.apply(title)), 255),
        }, cut(shown, annotationLength));
    };
    const section = (title, body) => {
        // Whatever the body holds, no line of it is a command until this random word comes.
        const end = (0,external_node_crypto_.randomBytes)(16).toString('hex');
        command('group', {}, (0,printable/* printableLine */.o)(redaction.apply(title)));
        command('stop-commands', {}, end);
        print(body);
        write(`::${end}::`);
        command('endgroup', {}, '');
    };
    return {
        info: print,
        warning: (text) => annotate({ level: 'warning', title: 'meshgate', text }),
        problem: (problem) => {
            const text = [problem.message, ...problemDetails(problem, docs)].join('\n');
            const where = problem.where?.kind === 'file' ? { where: problem.where } : {};
            annotate({ level: 'error', title: problem.code, text, ...where });
        },
        section,
        mask: (secret) => {
            for (const part of redaction.add(secret))
                command('add-mask', {}, part);
        },
        annotate,
        summary: async (markdown) => {
            const file = env['GITHUB_STEP_SUMMARY'] ?? '';
            if (file === '')
                return section('meshgate: summary', markdown);
            const text = `${redaction.apply(markdown)}\n`;
            const room = summaryBytes - summarized;
            const whole = Buffer.byteLength(text) <= room;
            const written = whole ? text : shortened(text, room);
            summarized = whole ? summarized + Buffer.byteLength(written) : summaryBytes;
            (0,runner_files/* appendToRunnerFile */.CS)(file, written);
        },
        result: (name, value) => {
            checkResult(name, value);
            const file = env['GITHUB_OUTPUT'] ?? '';
            if (file === '')
                return print(`${name}: ${value}`);
            (0,runner_files/* appendToRunnerFile */.CS)(file, (0,runner_files/* runnerFileValue */._p)(name, value));
        },
    };
};

;// CONCATENATED MODULE: ./src/ci/terminal-output.ts





/** Text for people on stderr. `fold` brackets a long section where the log can fold it; the rest is plain everywhere. */
const createTerminalOutput = (streams, fold = plainSection) => {
    const redaction = createRedaction();
    const shown = (text) => (0,printable/* printable */.g)(redaction.apply(text));
    const print = (text) => void streams.stderr.write(`${shown(text)}\n`);
    const section = (title, body) => void streams.stderr.write(fold((0,printable/* printableLine */.o)(redaction.apply(title)), shown(body)));
    return {
        info: print,
        warning: (text) => print(`warning: ${text}`),
        problem: (problem) => print([
            `error ${problem.code}: ${problem.message}`,
            ...problemDetails(problem, pages/* projectDocs */.Z).map((line) => `  ${line}`),
        ].join('\n')),
        section,
        mask: (secret) => void redaction.add(secret),
        annotate: ({ level, title, text, where }) => print(`${level}: ${where === undefined ? '' : `${sourceText(where)}: `}${title}: ${text}`),
        summary: async (markdown) => section('Summary', markdown),
        result: (name, value) => {
            checkResult(name, value);
            print(`${name}: ${value}`);
        },
    };
};
const plainSection = (title, body) => `\n${title}\n${body}\n`;

;// CONCATENATED MODULE: ./src/ci/gitlab-output.ts

/**
 * GitLab's job log is a terminal with folds: `ESC[0K section_start:SECONDS:NAME[collapsed=true] CR ESC[0K TITLE`. Text
 * from outside cannot open or close one, since its ESC and CR are written out. GitLab masks the variables that it knows;
 * what it does not know is masked here. Annotations are the code quality report, a file.
 */
const createGitLabOutput = (streams, now) => {
    let sections = 0;
    // A section is printed when its work is done; it began where the one before it ended.
    let begun = now();
    const fold = (title, body) => {
        sections += 1;
        const name = `meshgate_${sections}`;
        const [from, to] = [begun, now()].map((time) => Math.floor(time / 1000));
        begun = now();
        const erase = '\u001b[0K';
        return (`${erase}section_start:${from}:${name}[collapsed=true]\r${erase}${title}\n${body}\n` +
            `${erase}section_end:${to}:${name}\r${erase}\n`);
    };
    return createTerminalOutput(streams, fold);
};

;// CONCATENATED MODULE: ./src/ci/create-output.ts



/** The platform's way of showing things. No file of this loads a platform client: start-up is everybody's waiting time. */
const createOutput = (platform, env, streams, now = () => Date.now()) => {
    switch (platform) {
        case 'github':
            return createGitHubOutput(env, streams);
        case 'gitlab':
            return createGitLabOutput(streams, now);
        case 'local':
            return createTerminalOutput(streams);
    }
};

// EXTERNAL MODULE: ./src/ci/files.ts
var files = __nccwpck_require__(2243);
;// CONCATENATED MODULE: ./src/post.ts



const env = process.env;
/**
 * The action's last step, which runs after a failed or cancelled one too: removes the kubeconfig, and takes an older
 * verdict back where `check` did not come to one. What cannot be done is a warning, never a failure.
 */
const main = async () => {
    const path = (0,runner_files/* readState */.un)(env, 'secret');
    const unfinished = (0,runner_files/* readState */.un)(env, 'check') === 'begun';
    if (path === '' && !unfinished)
        return;
    const output = createOutput('github', env, { stderr: process.stderr });
    try {
        if (path !== '')
            await (0,files/* removeSecret */.xg)('github', env, path);
    }
    catch {
        output.warning('The kubeconfig could not be removed from the temporary folder; its token expires ten minutes after it was made.');
    }
    try {
        if (unfinished)
            await withdrawVerdict(output);
    }
    catch {
        output.warning('This run ended before it had a verdict, and a comment of an older commit could not be looked for.');
    }
};
/** Everything that speaks with the platform is loaded here alone: most runs have nothing to take back. */
const withdrawVerdict = async (output) => {
    const [{ refuseUnsafeEnvironment }, { readInputs }, { openJob }, { createGitHubReview }, { withdraw }, { version }] = await Promise.all([
        __nccwpck_require__.e(/* import() */ 770).then(__nccwpck_require__.bind(__nccwpck_require__, 8770)),
        __nccwpck_require__.e(/* import() */ 919).then(__nccwpck_require__.bind(__nccwpck_require__, 3919)),
        __nccwpck_require__.e(/* import() */ 636).then(__nccwpck_require__.bind(__nccwpck_require__, 4636)),
        __nccwpck_require__.e(/* import() */ 478).then(__nccwpck_require__.bind(__nccwpck_require__, 2478)),
        __nccwpck_require__.e(/* import() */ 63).then(__nccwpck_require__.bind(__nccwpck_require__, 7063)),
        __nccwpck_require__.e(/* import() */ 311).then(__nccwpck_require__.bind(__nccwpck_require__, 311)),
    ]);
    refuseUnsafeEnvironment(env);
    const { inputs, token, caFile } = readInputs('github', env);
    if (token !== undefined)
        output.mask(token);
    const job = await openJob({
        platform: 'github',
        env,
        folder: env['GITHUB_WORKSPACE'] ?? process.cwd(),
        output,
        inputs,
        token,
        createReview: ({ mergeRequest, ...context }, writer, http) => mergeRequest === undefined || writer === undefined
            ? undefined
            : createGitHubReview({ token: writer, http, context: { ...context, mergeRequest } }),
        base: undefined,
        caFile,
        report: undefined,
        version,
    });
    await withdraw(job, inputs);
};
void main();

