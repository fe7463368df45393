export const id = 3253;
export const ids = [3253,9547,2243];
export const modules = {

/***/ 52243:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createFiles: () => (/* binding */ createFiles),
/* harmony export */   removeSecret: () => (/* binding */ removeSecret),
/* harmony export */   temporaryFolder: () => (/* binding */ temporaryFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12652);
/* harmony import */ var _output_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69547);






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
const largestFile = 64 * 1024 * 1024;
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
            await before?.(path);
            await writeNew(path, text, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_EXCL, 0o600);
            return path;
        }
        catch (error) {
            throw error instanceof _errors_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Refusal */ .P ? error : temporaryProblem(folder, error);
        }
    },
    read: async (path) => {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(workspace, path);
        try {
            return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file)).size > largestFile ? undefined : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8');
        }
        catch {
            return undefined;
        }
    },
    write: async (path, text) => {
        await (0,_output_path_js__WEBPACK_IMPORTED_MODULE_5__.refuseUnwritable)(workspace, path, 'file');
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(workspace, path);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(file), { recursive: true }).catch((error) => {
            throw (0,_output_path_js__WEBPACK_IMPORTED_MODULE_5__/* .pathProblem */ .z9)(path, (0,_output_path_js__WEBPACK_IMPORTED_MODULE_5__/* .codeOf */ .$N)(error), 'file');
        });
        const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(file));
        await (0,_output_path_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseToLeave */ .Tg)(workspace, path, folder, 'file');
        await writeNew((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(file)), text, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_TRUNC, 0o644).catch((error) => {
            throw (0,_output_path_js__WEBPACK_IMPORTED_MODULE_5__/* .pathProblem */ .z9)(path, (0,_output_path_js__WEBPACK_IMPORTED_MODULE_5__/* .codeOf */ .$N)(error), 'file');
        });
    },
});
/** Removes a secret file with the folder that was made for it; false where the path is none of ours. Missing ones are fine. */
const removeSecret = async (platform, env, path) => {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path);
    const ours = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder) === temporaryFolder(platform, env) && (0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(folder).startsWith('meshgate-');
    // The path comes back from a file that other steps can write.
    if (ours)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
    return ours;
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
const temporaryProblem = (folder, error) => new _errors_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Refusal */ .P({
    code: 'TEMPORARY_FOLDER',
    message: 'a temporary file cannot be written',
    expected: `a folder that this job may write to: ${folder}`,
    received: (0,_output_path_js__WEBPACK_IMPORTED_MODULE_5__/* .codeOf */ .$N)(error),
    remedy: "Give the job's user write access to that folder, or let the platform name another one (RUNNER_TEMP, CI_BUILDS_DIR, TMPDIR).",
});


/***/ }),

/***/ 69547:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   Tg: () => (/* binding */ refuseToLeave),
/* harmony export */   refuseUnwritable: () => (/* binding */ refuseUnwritable),
/* harmony export */   yl: () => (/* binding */ parentPath),
/* harmony export */   z9: () => (/* binding */ pathProblem)
/* harmony export */ });
/* unused harmony export leavesFolder */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12652);




/** A path that a command was told to write to, and cannot. `received` is a reason of ours or a code of the file system. */
const pathProblem = (path, received, target = 'folder') => new _errors_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P({
    code: 'OUTPUT_PATH',
    message: `${path} cannot be written`,
    expected: `${target === 'file' ? 'a regular file' : 'a folder'} below the working folder, or an absolute path, without links${target === 'file' ? '' : ' and `..`'}`,
    received: received === 'ELOOP' ? 'a symbolic link' : received,
    remedy: remedyOf(path, received, target),
});
const remedyOf = (path, received, target) => {
    if (received === 'ELOOP' || /\blink\b/.test(received))
        return `Remove the link, or name another ${target}.`;
    if (leaves.includes(received))
        return `Name a ${target} below the working folder, for example ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path) || 'report'}, or write the absolute path: it may lead anywhere.`;
    if (received === 'EACCES' || received === 'EPERM' || received === 'EROFS')
        return `Give the user of the job the right to write there, or name another ${target}.`;
    if (received === 'ENOTDIR' || received === 'EEXIST' || received === 'a file')
        return 'A file stands where a folder is needed: remove it, or name another path.';
    if (received.endsWith(isNotThere))
        return 'Name a folder that is there as the working folder: GITHUB_WORKSPACE or CI_PROJECT_DIR say which it is, and a job may have run elsewhere.';
    return `Name another ${target}.`;
};
const leavesFolder = 'a path that leaves the folder';
const parentPath = 'a path with `..`';
const isNotThere = ', which is not there';
const missingFolder = (workspace) => `the working folder ${workspace}${isNotThere}`;
const leaves = [leavesFolder, parentPath, 'the working folder itself'];
const isBelow = (folder, root) => folder === root || folder.startsWith(`${root}${root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_2__.sep) ? '' : node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`);
/** A relative path stays in the workspace, links of its folders included; an absolute one is a person's own word. */
const refuseToLeave = async (workspace, path, folder, target) => {
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path))
        return;
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(workspace).catch(() => undefined);
    // A job may name a folder of another machine or of its container.
    if (root === undefined)
        throw pathProblem(path, missingFolder(workspace), target);
    if (!isBelow(folder, root))
        throw pathProblem(path, leavesFolder, target);
};
/**
 * Throws OUTPUT_PATH for a path that could not be written to, before any work is done for it. Makes nothing: what happens to
 * the path meanwhile is seen again when something is written.
 */
const refuseUnwritable = async (workspace, path, target) => {
    const wanted = target === 'file' ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace, path)) : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace, path);
    const there = await deepestThere(wanted);
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(there).catch(() => undefined);
    if (real === undefined)
        throw pathProblem(path, 'ELOOP', target);
    // What is not there yet stays below what is.
    await refuseToLeave(workspace, path, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(real, wanted.slice(there.length)), target);
    if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(real)).isDirectory())
        throw pathProblem(path, 'ENOTDIR', target);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(real, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK).catch((error) => {
        throw pathProblem(path, codeOf(error), target);
    });
};
/** The path itself where something is there, a dead link too, else the nearest folder above it. */
const deepestThere = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).then(() => path, () => deepestThere((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)));
/** By its member alone: an error of the file system need not be of this realm's class. */
const codeOf = (error) => {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    return typeof code === 'string' ? code : 'an error';
};


/***/ }),

/***/ 14848:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ forbiddenKey),
/* harmony export */   Cz: () => (/* binding */ noItems),
/* harmony export */   DI: () => (/* binding */ tooDeep),
/* harmony export */   Hr: () => (/* binding */ notExact),
/* harmony export */   Ve: () => (/* binding */ duplicateKey),
/* harmony export */   kW: () => (/* binding */ forbiddenKeys),
/* harmony export */   vB: () => (/* binding */ emptyObject)
/* harmony export */ });
/** Most documents are one object, and lists are long: each empty map of its own would take more than the object. */
const noItems = new Map();
/** Keys that reach into JavaScript's own objects when a value is copied or merged (attack K08). */
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);
const forbiddenKey = (key, offset) => ({
    code: 'YAML_KEY',
    offset,
    message: 'This key is refused, since programs that copy the value could take it for a part of their own objects',
    received: key,
    remedy: 'Rename or remove the key',
});
const duplicateKey = (key, offset) => ({
    code: 'YAML_FEATURE',
    offset,
    message: 'This key stands twice in one mapping, and programs differ in which one they take',
    received: key,
    remedy: 'Remove one of the two',
});
const tooDeep = (depth, offset) => ({
    code: 'YAML_LIMIT',
    offset,
    message: 'Mappings and sequences are nested too deeply',
    expected: `at most ${depth} levels`,
    remedy: 'Flatten the value, or leave the file out of the list of policies',
});
const notExact = (text, offset) => ({
    code: 'YAML_FEATURE',
    offset,
    message: 'This number is too large to be read exactly by every program',
    expected: 'a whole number between -9007199254740991 and 9007199254740991',
    received: text,
    remedy: 'Quote it if it is an identifier',
});
/**
 * An object without a prototype, so that no key of a file can reach one. `Object.create(null)` makes a dictionary: V8 lets
 * objects with the same keys share their shape only where the prototype is taken from one that has it, which takes a third
 * of the memory.
 */
const emptyObject = () => Object.setPrototypeOf({}, null);


/***/ }),

/***/ 41898:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q$: () => (/* binding */ positionsOf),
/* harmony export */   uo: () => (/* binding */ pointerParts),
/* harmony export */   x$: () => (/* binding */ pointerPart)
/* harmony export */ });
/** Places of many offsets of one text: the lines are counted once, at the first call. */
const positionsOf = (text) => {
    let starts;
    return (offset) => {
        if (starts === undefined) {
            starts = [0];
            for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
                starts.push(at + 1);
        }
        const end = Math.min(offset, text.length);
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= end)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: end - (starts[low] ?? 0) + 1 };
    };
};
/** `/spec/rules/0` → ['spec', 'rules', '0'] (RFC 6901). */
const pointerParts = (pointer) => pointer === ''
    ? []
    : pointer
        .slice(1)
        .split('/')
        .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
/** One step of a JSON pointer, escaped. */
const pointerPart = (part) => {
    const text = String(part);
    return /[~/]/.test(text) ? text.replaceAll('~', '~0').replaceAll('/', '~1') : text;
};


/***/ }),

/***/ 25467:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ findInJson),
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var _parsed_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14848);
/* harmony import */ var _positions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41898);


/** Ends the reading; the flaw is the only one that counts. */
class Malformed extends Error {
    flaw;
    constructor(flaw) {
        super(flaw.message);
        this.flaw = flaw;
    }
}
const quote = 34;
const backslash = 92;
const wholeNumber = /^-?[0-9]+$/;
const numberAt = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y;
/**
 * RFC 8259 in one pass: JSON.parse would take the last of two equal members in silence (attack K06), and its objects
 * have a prototype. A byte order mark is skipped, as kubectl does.
 */
class Reader {
    text;
    depth;
    at;
    flaws = [];
    items = new Map();
    constructor(text, depth) {
        this.text = text;
        this.depth = depth;
        this.at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    }
    /** The one value of the text. */
    document() {
        const value = this.value(0, true);
        this.space();
        if (this.at < this.text.length)
            this.fail('Text follows the end of the value', 'one JSON value in a file');
        return value;
    }
    fail(message, expected) {
        const received = this.at < this.text.length ? this.text.slice(this.at, this.at + 20) : 'the end of the file';
        throw new Malformed({
            code: 'YAML_SYNTAX',
            offset: this.at,
            message,
            expected,
            received,
            remedy: 'Write well-formed JSON (RFC 8259): no comments, no trailing commas',
        });
    }
    space() {
        for (;;) {
            const code = this.text.charCodeAt(this.at);
            if (code !== 32 && code !== 10 && code !== 13 && code !== 9)
                return;
            this.at += 1;
        }
    }
    /** `list`: the value is a document or an item of a list, so its `items` may be objects of their own. */
    value(depth, list) {
        this.space();
        switch (this.text.charCodeAt(this.at)) {
            case 123:
                return this.object(depth + 1, list);
            case 91:
                return this.array(depth + 1, false);
            case quote:
                return this.string();
            case 116:
                return this.word('true', true);
            case 102:
                return this.word('false', false);
            case 110:
                return this.word('null', null);
            default:
                return this.number();
        }
    }
    word(word, value) {
        if (!this.text.startsWith(word, this.at))
            this.fail('This is no JSON value', 'a value');
        this.at += word.length;
        return value;
    }
    number() {
        numberAt.lastIndex = this.at;
        const text = numberAt.exec(this.text)?.[0];
        if (text === undefined)
            return this.fail('This is no JSON value', 'a value');
        const value = Number(text);
        if (!Number.isFinite(value) || (wholeNumber.test(text) && !Number.isSafeInteger(value)))
            this.flaws.push((0,_parsed_file_js__WEBPACK_IMPORTED_MODULE_0__/* .notExact */ .Hr)(text.slice(0, 60), this.at));
        this.at += text.length;
        return value + 0;
    }
    string() {
        const start = this.at;
        let at = start + 1;
        let escaped = false;
        for (;;) {
            const code = this.text.charCodeAt(at);
            if (code === quote)
                break;
            if (code === backslash) {
                escaped = true;
                at += 2;
            }
            else if (code >= 32) {
                at += 1;
            }
            else {
                // NaN at the end of the text, or a control character.
                this.at = at;
                return this.fail('A string does not end, or holds a control character', '"');
            }
        }
        if (!escaped) {
            this.at = at + 1;
            return this.text.slice(start + 1, at);
        }
        try {
            const value = JSON.parse(this.text.slice(start, at + 1));
            this.at = at + 1;
            return String(value);
        }
        catch {
            return this.fail('A string has an escape that JSON does not know', '\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX');
        }
    }
    object(depth, list) {
        if (depth > this.depth)
            throw new Malformed((0,_parsed_file_js__WEBPACK_IMPORTED_MODULE_0__/* .tooDeep */ .DI)(this.depth, this.at));
        const object = (0,_parsed_file_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyObject */ .vB)();
        this.at += 1;
        this.space();
        if (this.text.charCodeAt(this.at) === 125) {
            this.at += 1;
            return object;
        }
        for (;;) {
            this.space();
            const start = this.at;
            if (this.text.charCodeAt(start) !== quote)
                this.fail('A member has no name', 'a string in double quotes');
            const key = this.string();
            this.space();
            if (this.text.charCodeAt(this.at) !== 58)
                this.fail('A member has no value', ':');
            this.at += 1;
            if (_parsed_file_js__WEBPACK_IMPORTED_MODULE_0__/* .forbiddenKeys */ .kW.has(key))
                this.flaws.push((0,_parsed_file_js__WEBPACK_IMPORTED_MODULE_0__/* .forbiddenKey */ .$X)(key, start));
            else if (key in object)
                this.flaws.push((0,_parsed_file_js__WEBPACK_IMPORTED_MODULE_0__/* .duplicateKey */ .Ve)(key, start));
            const value = this.member(key, depth, list);
            if (!_parsed_file_js__WEBPACK_IMPORTED_MODULE_0__/* .forbiddenKeys */ .kW.has(key))
                object[key] = value;
            this.space();
            const code = this.text.charCodeAt(this.at);
            if (code !== 44 && code !== 125)
                this.fail('An object does not end', ', or }');
            this.at += 1;
            if (code === 125)
                return object;
        }
    }
    member(key, depth, list) {
        this.space();
        if (list && key === 'items' && this.text.charCodeAt(this.at) === 91)
            return this.array(depth + 1, true);
        return this.value(depth, false);
    }
    array(depth, list) {
        if (depth > this.depth)
            throw new Malformed((0,_parsed_file_js__WEBPACK_IMPORTED_MODULE_0__/* .tooDeep */ .DI)(this.depth, this.at));
        const array = [];
        this.at += 1;
        this.space();
        if (this.text.charCodeAt(this.at) === 93) {
            this.at += 1;
            return array;
        }
        for (;;) {
            this.space();
            const start = this.at;
            const value = this.value(depth, list);
            if (list && typeof value === 'object' && value !== null && !Array.isArray(value)) {
                this.items.set(value, { start, end: this.at });
            }
            array.push(value);
            this.space();
            const code = this.text.charCodeAt(this.at);
            if (code !== 44 && code !== 93)
                this.fail('An array does not end', ', or ]');
            this.at += 1;
            if (code === 93)
                return array;
        }
    }
}
/** Reads a JSON file; never throws, whatever the text. */
const readJson = (text, depth) => {
    const reader = new Reader(text, depth);
    const range = { start: 0, end: text.length };
    try {
        const value = reader.document();
        return { language: 'json', documents: [{ range, value, flaws: reader.flaws, items: reader.items }] };
    }
    catch (error) {
        if (!(error instanceof Malformed))
            throw error;
        return {
            language: 'json',
            documents: [{ range, value: undefined, flaws: [...reader.flaws, error.flaw], items: _parsed_file_js__WEBPACK_IMPORTED_MODULE_0__/* .noItems */ .Cz }],
        };
    }
};
/** The offset just after the value that starts at `start`; the text is known to be well-formed. */
const skipValue = (text, start) => {
    let depth = 0;
    for (let at = start; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === quote) {
            for (at += 1; at < text.length && text.charCodeAt(at) !== quote; at += 1)
                if (text.charCodeAt(at) === backslash)
                    at += 1;
            if (depth === 0)
                return at + 1;
        }
        else if (code === 123 || code === 91)
            depth += 1;
        else if (code === 125 || code === 93) {
            depth -= 1;
            if (depth === 0)
                return at + 1;
            if (depth < 0)
                return at;
        }
        else if (depth === 0 && (code === 44 || code <= 32))
            return at;
    }
    return text.length;
};
const skipTo = (text, start) => {
    let at = start;
    while (at < text.length &&
        (text.charCodeAt(at) <= 32 || text.charCodeAt(at) === 44 || text.charCodeAt(at) === 0xfeff))
        at += 1;
    return at;
};
/**
 * The offset of a part of the value that starts at `start`: of a member its name, of an array its element. A part that
 * is not there gives its nearest parent. The text must have been read without a flaw.
 */
const findInJson = (text, start, pointer) => {
    let found = skipTo(text, start);
    let value = found;
    for (const part of (0,_positions_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerParts */ .uo)(pointer)) {
        const open = text.charCodeAt(value);
        if (open !== 123 && open !== 91)
            return found;
        let at = skipTo(text, value + 1);
        let next;
        for (let index = 0; at < text.length && text.charCodeAt(at) !== 125 && text.charCodeAt(at) !== 93; index += 1) {
            if (open === 91) {
                if (String(index) === part) {
                    found = at;
                    next = at;
                    break;
                }
                at = skipTo(text, skipValue(text, at));
                continue;
            }
            const end = skipValue(text, at);
            const content = skipTo(text, text.indexOf(':', end) + 1);
            if (JSON.parse(text.slice(at, end)) === part) {
                found = at;
                next = content;
                break;
            }
            at = skipTo(text, skipValue(text, content));
        }
        if (next === undefined)
            return found;
        value = next;
    }
    return found;
};


/***/ }),

/***/ 78100:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   TL: () => (/* binding */ isSameJson),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
const isJsonObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** undefined: the text is no JSON. */
const parseJson = (text) => {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
};
/** Equal values, written in the same order. */
const isSameJson = (left, right) => {
    if (left === right)
        return true;
    if (Array.isArray(left)) {
        if (!Array.isArray(right) || left.length !== right.length)
            return false;
        const [items, others] = [left, right];
        for (let at = 0; at < items.length; at++)
            if (!isSameJson(items[at], others[at]))
                return false;
        return true;
    }
    if (!isJsonObject(left) || !isJsonObject(right))
        return false;
    const [names, others] = [Object.keys(left), Object.keys(right)];
    if (names.length !== others.length)
        return false;
    for (let at = 0; at < names.length; at++) {
        const name = names[at];
        if (name === undefined || name !== others[at] || !isSameJson(left[name], right[name]))
            return false;
    }
    return true;
};


/***/ }),

/***/ 80936:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HH: () => (/* binding */ byCodePoint),
/* harmony export */   Tx: () => (/* binding */ inNumberOrder),
/* harmony export */   sl: () => (/* binding */ isNumberedOn),
/* harmony export */   vh: () => (/* binding */ byNumber)
/* harmony export */ });
/** Order of UTF-16 code units, as RFC 8785 sorts names: the same on every machine and in every locale. */
const byCodePoint = (left, right) => (left < right ? -1 : left > right ? 1 : 0);
const digits = /[0-9]+/g;
const numberKey = (name) => name.replace(digits, (number) => {
    const short = number.replace(/^0+(?=.)/, '');
    return `${String(short.length).padStart(6, '0')}${short}`;
});
/** Names as people count them, `team-2` before `team-10`; equal ones, as `a1` and `a01`, by code point. */
const byNumber = (left, right) => byCodePoint(numberKey(left), numberKey(right)) || byCodePoint(left, right);
/** The items by names that say which comes first, each name as people count it; equal ones stay as they stand. */
const inNumberOrder = (items, namesOf) => items
    .map((item) => {
    const names = namesOf(item);
    return { item, keys: [...names.map(numberKey), ...names] };
})
    .sort((left, right) => {
    const at = left.keys.findIndex((key, index) => key !== right.keys[index]);
    return at < 0 ? 0 : byCodePoint(left.keys[at] ?? '', right.keys[at] ?? '');
})
    .map(({ item }) => item);
/** Whether the names are one name with the numbers from the first to the last, each once. */
const isNumberedOn = (names) => {
    const [start = ''] = names;
    const [, head, number = ''] = /^(.*?)(0|[1-9][0-9]{0,8})$/s.exec(start) ?? [];
    return head !== undefined && names.length > 2 && names.every((name, at) => name === `${head}${Number(number) + at}`);
};


/***/ })

};
