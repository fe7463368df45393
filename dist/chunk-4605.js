export const id = 4605;
export const ids = [4605];
export const modules = {

/***/ 95825:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b4: () => (/* binding */ readBlobs),
/* harmony export */   pE: () => (/* binding */ keepSmallBlobs),
/* harmony export */   wB: () => (/* binding */ shareBlobs)
/* harmony export */ });
/* harmony import */ var _git_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87124);
/* harmony import */ var _tree_entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21491);


const objectId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const shareBlobs = function (run) {
    let contents = new Map();
    let readers = 0;
    let queue = Promise.resolve();
    return {
        read: async (entries, everywhere) => {
            readers += 1;
            const mine = contents;
            // One after another: the second finds what the first has read.
            const turn = queue.then(() => readContents(run, entries, everywhere, mine));
            queue = turn.catch(() => undefined);
            try {
                await turn;
                return mine;
            }
            finally {
                readers -= 1;
                // Texts are kept for those who read together, and not for the whole run.
                if (readers === 0)
                    contents = new Map();
            }
        },
    };
};
const readContents = async function (run, entries, everywhere, contents) {
    // What counts by its name, or is listed, is kept whatever it holds.
    const whole = new Set(entries.filter(({ path }) => !everywhere || (0,_tree_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .countsByName */ .Vn)(path)).map(({ oid }) => oid));
    const wanted = new Set();
    for (const { oid } of entries) {
        const known = contents.get(oid);
        if (known === undefined || (known === 'nothing' && whole.has(oid)))
            wanted.add(oid);
    }
    await readBlobs(run, [...wanted], (oid, bytes) => {
        contents.set(oid, (0,_tree_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .contentOf */ .$E)(bytes, !whole.has(oid)) ?? 'nothing');
    });
};
/** Bytes: what charts and kustomizations are made of, while large files are rare and would fill the memory. */
const small = 64 * 1024;
/** Bytes of all that is kept. */
const room = 16 * 1024 * 1024;
/**
 * What several parts of a run ask for by the same ids is read once: a blob never changes. Small ones are kept until the room is
 * full; what is not there is asked for again, since a fetch may have brought it.
 */
const keepSmallBlobs = function () {
    const kept = new Map();
    let free = room;
    return async (oids, read) => {
        const missing = oids.filter((oid) => !kept.has(oid));
        const found = missing.length === 0 ? new Map() : await read(missing);
        for (const [oid, bytes] of found) {
            if (bytes.length > small || bytes.length > free || kept.has(oid))
                continue;
            free -= bytes.length;
            // A copy: the piece that git handed over is larger than the blob.
            kept.set(oid, Buffer.from(bytes));
        }
        return new Map(oids.flatMap((oid) => {
            const bytes = kept.get(oid) ?? found.get(oid);
            return bytes === undefined ? [] : [[oid, bytes]];
        }));
    };
};
/** One process for all; each blob is handed on as it comes, so that a large repository never stands in memory whole. */
const readBlobs = async function (run, oids, take) {
    const wanted = oids.filter((oid) => objectId.test(oid));
    if (wanted.length === 0)
        return;
    const input = wanted.map((oid) => `${oid}\n`).join('');
    const answer = await run(['cat-file', '--batch', '--buffer'], input, batchReader(take));
    if (answer.exitCode !== 0)
        throw (0,_git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .gitFailed */ .g)('read its objects', answer.stderr);
};
/** Reads `<oid> SP <type> SP <size> LF <contents> LF`, or `<oid> SP missing LF`, from pieces that end anywhere. */
const batchReader = function (take) {
    let pieces = [];
    let [held, needed] = [0, 1];
    return (piece) => {
        pieces.push(piece);
        held += piece.length;
        if (held < needed)
            return;
        const [first] = pieces;
        const output = pieces.length === 1 && first !== undefined ? first : Buffer.concat(pieces);
        let at = 0;
        needed = 1;
        for (let end = output.indexOf(10); end !== -1; end = output.indexOf(10, at)) {
            const [oid, type, size] = output.toString('latin1', at, end).split(' ');
            if (oid === undefined || size === undefined) {
                at = end + 1;
                continue;
            }
            const stop = end + 1 + Number(size);
            if (stop >= output.length) {
                needed = stop + 1 - at;
                break;
            }
            if (type === 'blob')
                take(oid, output.subarray(end + 1, stop));
            at = stop + 1;
        }
        pieces = at < output.length ? [output.subarray(at)] : [];
        held = output.length - at;
        if (needed <= held)
            needed = held + 1;
    };
};


/***/ }),

/***/ 87124:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ gitFailed),
/* harmony export */   u: () => (/* binding */ gitIn)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12652);



/** Milliseconds for one command that asks the remote. */
const networkTimeout = 60_000;
/**
 * git for reading objects: no token or other variable of the job reaches it, no configuration of the machine or user,
 * no hook, filter, attribute, replacement, graft or network (attacks G05, G06). The repository's own configuration is
 * read, but none of the commands used here runs a program that it names. With `network` it may ask the remote, with the
 * same limits.
 */
const gitIn = function (root, path, network) {
    const environment = {
        PATH: path,
        LC_ALL: 'C',
        HOME: node_os__WEBPACK_IMPORTED_MODULE_1__.devNull,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: node_os__WEBPACK_IMPORTED_MODULE_1__.devNull,
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_GRAFT_FILE: node_os__WEBPACK_IMPORTED_MODULE_1__.devNull,
        GIT_NO_LAZY_FETCH: '1',
        GIT_ALLOW_PROTOCOL: network?.protocols ?? 'none',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_CEILING_DIRECTORIES: '',
        ...network?.variables,
    };
    const settings = [
        'core.hooksPath=/dev/null',
        'core.attributesFile=/dev/null',
        'core.excludesFile=/dev/null',
        'core.fsmonitor=false',
        'core.quotePath=false',
        'diff.external=',
        // Standard error then says what is wrong, and not that grafts are old.
        'advice.graftFileDeprecated=false',
        // The person or runner chose this folder, and no program that its configuration names is run.
        'safe.directory=*',
        ...(network === undefined
            ? []
            : [
                // What could start a program on the way to the remote, or after it.
                'credential.helper=',
                'core.askPass=',
                'core.sshCommand=false',
                'core.gitProxy=',
                'remote.origin.uploadpack=git-upload-pack',
                'fetch.recurseSubmodules=no',
                'submodule.recurse=false',
                'fetch.fsckObjects=true',
                'gc.auto=0',
                'maintenance.auto=false',
            ]),
    ];
    return (commandArguments, input, take) => new Promise((resolve, reject) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [
            '--no-pager',
            '--literal-pathspecs',
            ...settings.flatMap((setting) => ['-c', setting]),
            '-C',
            root,
            ...commandArguments,
        ], {
            env: environment,
            stdio: ['pipe', 'pipe', 'pipe'],
            windowsHide: true,
            ...(network === undefined ? {} : { timeout: networkTimeout }),
        });
        const output = [];
        let errors = '';
        child.stdout.on('data', take ?? ((chunk) => output.push(chunk)));
        child.stderr.on('data', (chunk) => {
            if (errors.length < 2000)
                errors += chunk.toString('utf8');
        });
        child.on('error', () => {
            reject(new _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P({
                code: 'GIT_FAILED',
                message: 'The program git could not be started',
                remedy: 'Install git in the job\u2019s image, or compare two folders with before and after',
            }));
        });
        child.on('close', (exitCode) => {
            resolve({
                exitCode: exitCode ?? 1,
                stdout: Buffer.concat(output),
                stderr: errors.split('\n')[0]?.slice(0, 300) ?? '',
            });
        });
        // git may end before it has read everything.
        child.stdin.on('error', () => undefined);
        child.stdin.end(input ?? '');
    });
};
/** git ended otherwise than it should; `what` completes "git could not". */
const gitFailed = function (what, stderr) { return new _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P({
    code: 'GIT_FAILED',
    message: `git could not ${what}`,
    ...(stderr === '' ? {} : { received: stderr }),
    remedy: 'Run the command in a git checkout, or compare two folders with before and after',
}) };


/***/ }),

/***/ 34605:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ openGitRepository),
  h: () => (/* binding */ withFallback)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(12652);
// EXTERNAL MODULE: ./src/repository/git-blobs.ts
var git_blobs = __webpack_require__(95825);
// EXTERNAL MODULE: ./src/repository/git-process.ts
var git_process = __webpack_require__(87124);
;// CONCATENATED MODULE: ./src/repository/git-remote.ts

const commitId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const fullRef = /^refs\/[\w./+-]+$/;
/** `run` reads the clone; the remote is asked over https alone. */
const openGitRemote = function (root, path, run, network) {
    const ask = (0,git_process/* gitIn */.u)(root, path, network);
    const tried = new Map();
    const fetchOnce = async (commit) => {
        const shallow = (await run(['rev-parse', '--is-shallow-repository'])).stdout.toString('latin1').trim() === 'true';
        const options = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', '--refmap='];
        const answer = await ask(['fetch', ...options, ...(shallow ? ['--depth=1'] : []), 'origin', commit]);
        return answer.exitCode === 0;
    };
    return {
        hasCredentials: async () => {
            const header = await run(['config', '--get-regexp', '^http\\..*extraheader$']);
            if (header.exitCode === 0)
                return true;
            const url = await run(['config', '--get', 'remote.origin.url']);
            return /^https:\/\/[^/@\s]+@/.test(url.stdout.toString('utf8'));
        },
        find: async (ref) => {
            if (!fullRef.test(ref))
                return undefined;
            const answer = await ask(['ls-remote', '--quiet', 'origin', ref]);
            const line = answer.exitCode === 0 ? answer.stdout.toString('utf8').split('\n') : [];
            // A pattern without a slash in front matches the ends of names too.
            const id = line.map((text) => text.split('\t')).find(([, name]) => name === ref)?.[0];
            return id !== undefined && commitId.test(id) ? id : undefined;
        },
        fetch: (commit) => {
            if (!commitId.test(commit))
                return Promise.resolve(false);
            const known = tried.get(commit) ?? fetchOnce(commit);
            tried.set(commit, known);
            return known;
        },
    };
};

// EXTERNAL MODULE: ./src/repository/tree-entries.ts
var tree_entries = __webpack_require__(21491);
// EXTERNAL MODULE: ./src/repository/links.ts
var repository_links = __webpack_require__(81913);
// EXTERNAL MODULE: ./src/repository/file-names.ts
var file_names = __webpack_require__(85389);
// EXTERNAL MODULE: ./src/repository/worktree.ts + 1 modules
var worktree = __webpack_require__(22702);
;// CONCATENATED MODULE: ./src/repository/git.ts









/** A ref written in full is no ambiguous name; git check-ref-format(1), as far as it keeps expressions out. */
const git_fullRef = /^refs\/(?:[A-Za-z0-9_][\w.+-]*\/)*[A-Za-z0-9_][\w.+-]*$/;
const git_commitId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** The repository of a checkout. Revisions are commit ids: names of branches and tags are refused (attack G10). */
const openGitRepository = async function (root, ports = {}) {
    const real = await (0,promises_.realpath)(root).catch(() => {
        throw new problem/* Refusal */.P({
            code: 'FOLDER_UNREADABLE',
            message: 'The folder of the repository does not exist',
            received: JSON.stringify(root),
            remedy: 'Check the repository out first',
        });
    });
    const path = ports.path ?? process.env['PATH'] ?? '';
    const top = await topLevel((0,git_process/* gitIn */.u)(real, path), real);
    const run = (0,git_process/* gitIn */.u)(top, path);
    const disk = { run, names: (0,worktree/* listNames */.Zv)(run) };
    const shared = (0,git_blobs/* shareBlobs */.wB)(run);
    const listed = rememberFound((commit) => listCommit(run, commit));
    const changed = rememberFound((pair) => {
        const [base = '', head = ''] = pair.split(' ');
        return readChanges(run, base, head);
    });
    const repository = {
        remote: openGitRemote(top, path, run, ports.network ?? { protocols: 'none', variables: {} }),
        resolve: (revision) => resolveRevision(run, revision),
        resolveAll: (revisions) => resolveTogether(run, revisions),
        resolveWritten: (expression) => resolveExpression(run, expression),
        parents: (commit) => parents(run, commit),
        mergeBase: async (one, other) => {
            const { exitCode, stdout } = await run(['merge-base', one, other]);
            const commit = stdout.toString('latin1').trim();
            return exitCode === 0 && git_commitId.test(commit) ? commit : undefined;
        },
        firstParent: async (commit) => (await parents(run, commit))?.[0],
        changes: (base, head) => changed(`${base} ${head}`),
        blobs: (oids) => blobsOf(run, oids),
        list: async (revision) => {
            if (revision === 'worktree')
                return (0,worktree/* listWorktree */.SC)(top, disk);
            const commit = await resolveRevision(run, revision);
            return commit === undefined ? undefined : (await listed(commit))?.map(tree_entries/* treePathOf */.h9);
        },
        holding: async (revision, words) => {
            const commit = await resolveRevision(run, revision);
            return commit === undefined ? undefined : filesHolding(run, commit, words);
        },
        readDisk: (paths) => Promise.resolve((0,worktree/* readAnything */.ZB)(top, paths)),
        tryTree: async (revision, globs, links) => {
            if (revision === 'worktree')
                return (0,worktree/* readWorktree */.qu)(top, globs, disk, links);
            const commit = await resolveRevision(run, revision);
            if (commit === undefined)
                return { kind: 'missing', commit: revision };
            return readCommit(run, { commit, globs, shared, all: await listed(commit), links });
        },
        readTree: async (revision, globs, links) => {
            const tree = await repository.tryTree(revision, globs, links);
            if (!('kind' in tree))
                return tree;
            const isWhole = await isWholeClone(run);
            throw new problem/* Refusal */.P({
                code: 'TREE_UNAVAILABLE',
                message: `Commit ${tree.commit.slice(0, 64)} is not in this clone`,
                expected: 'its files',
                received: isWhole ? 'a whole clone, which holds no such commit' : 'a shallow or partial clone',
                remedy: isWhole
                    ? 'Correct the commit that the event or the variables of the job name as base or head, or fetch the branch that holds it'
                    : 'Set fetch-depth: 2 (actions/checkout) or GIT_DEPTH: "0" (GitLab), or give the job a token that may read the repository',
            });
        },
    };
    return repository;
};
/** Whether every commit of its branches is here: one that is not is none of theirs. */
const isWholeClone = async function (run) {
    const shallow = await run(['rev-parse', '--is-shallow-repository']);
    const partial = await run(['config', '--get-regexp', String.raw `^(remote\..*\.promisor|extensions\.partialclone)$`]);
    return shallow.stdout.toString('latin1').trim() === 'false' && partial.exitCode === 1;
};
/** Paths are relative to the top of the working tree, also where the command runs in a folder of it. */
const topLevel = async function (run, folder) {
    const answer = await run(['rev-parse', '--show-toplevel']);
    const top = answer.stdout.toString('utf8').replace(/\n$/, '');
    return answer.exitCode === 0 && top !== '' ? (0,promises_.realpath)(top) : folder;
};
const resolveRevision = async function (run, revision) {
    if (revision.endsWith('^1')) {
        const commit = await resolveRevision(run, revision.slice(0, -2));
        return commit === undefined ? undefined : (await parents(run, commit))?.[0];
    }
    if (git_commitId.test(revision))
        return revision;
    refuseShortName(revision);
    return resolveExpression(run, revision);
};
const refuseShortName = function (revision) {
    if (revision === 'HEAD' || git_fullRef.test(revision))
        return;
    throw new problem/* Refusal */.P({
        code: 'GIT_FAILED',
        message: 'A revision is a full commit id: a branch and a tag may share a name',
        expected: '40 or 64 hexadecimal digits, HEAD, a full ref such as refs/heads/main, or one of them with ^1',
        received: JSON.stringify(revision.slice(0, 120)),
        remedy: 'Use the commit id',
    });
};
/** One process for all of them: `<oid> SP commit SP <size> LF`, or `<name> SP missing LF`, in the order that was asked. */
const resolveTogether = async function (run, revisions) {
    revisions.forEach(refuseShortName);
    const answer = await run(['cat-file', '--batch-check'], revisions.map((name) => `${name}^{commit}\n`).join(''));
    if (answer.exitCode !== 0)
        throw (0,git_process/* gitFailed */.g)('find a repository here', answer.stderr);
    const lines = answer.stdout.toString('latin1').split('\n');
    return new Map(revisions.flatMap((name, at) => {
        const [id = '', kind] = lines[at]?.split(' ') ?? [];
        return kind === 'commit' && git_commitId.test(id) ? [[name, id]] : [];
    }));
};
const resolveExpression = async function (run, expression) {
    const answer = await run(['rev-parse', '--verify', '--quiet', '--end-of-options', `${expression}^{commit}`]);
    const commit = answer.stdout.toString('latin1').trim();
    if (git_commitId.test(commit))
        return commit;
    // A repository without a commit has no HEAD; anything else is worth a sentence.
    const inside = await run(['rev-parse', '--git-dir']);
    if (inside.exitCode !== 0)
        throw (0,git_process/* gitFailed */.g)('find a repository here', inside.stderr);
    return undefined;
};
const parents = async function (run, commit) {
    const answer = await run(['cat-file', 'commit', commit]);
    if (answer.exitCode !== 0)
        return undefined;
    const header = answer.stdout.toString('latin1').split('\n\n', 1)[0] ?? '';
    return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].flatMap((match) => match[1] ?? []);
};
/**
 * What git says of a commit by its id stays so, and is asked for once: several parts of a run want the same trees. What is
 * not here is asked for again, since a fetch may have brought it. Of the work tree a run takes what stands there when it asks first.
 */
const rememberFound = function (ask) {
    const answers = new Map();
    return (of) => {
        const known = answers.get(of);
        if (known !== undefined)
            return known;
        const answer = ask(of);
        answers.set(of, answer);
        const forget = () => void answers.delete(of);
        answer.then((found) => found === undefined && forget(), forget);
        return answer;
    };
};
const blobsOf = async function (run, oids) {
    const blobs = new Map();
    if (oids.length > 0)
        await (0,git_blobs/* readBlobs */.b4)(run, oids, (oid, bytes) => void blobs.set(oid, bytes));
    return blobs;
};
/** Everything in a commit but folders; undefined where its tree is not here. */
const listCommit = async function (run, commit) {
    const listing = await run(['ls-tree', '-r', '-z', '--full-tree', commit]);
    if (listing.exitCode === 0)
        return parseListing(listing.stdout);
    const inside = await run(['rev-parse', '--git-dir']);
    if (inside.exitCode !== 0)
        throw (0,git_process/* gitFailed */.g)('find a repository here', inside.stderr);
    return undefined;
};
/** `<commit>:<path> NUL` for each. A blob that is not here is told on standard error alone. */
const filesHolding = async function (run, commit, words) {
    const asked = words.flatMap((word) => word.split('\n')).filter((word) => word !== '');
    if (asked.length === 0)
        return [];
    const options = ['-l', '-z', '-a', '-F', '--no-color', '--full-name', '--no-recurse-submodules', '--no-textconv'];
    const answer = await run(['grep', ...options, '-f', '-', commit], asked.map((word) => `${word}\n`).join(''));
    if (answer.stderr !== '' || answer.exitCode > 1)
        return undefined;
    return (0,file_names/* decodeNames */.$R)(answer.stdout).flatMap((name) => (name === '' ? [] : [name.slice(commit.length + 1)]));
};
const readCommit = async function (run, { commit, globs, shared, all, links: wanted }) {
    if (all === undefined)
        return { kind: 'missing', commit };
    const { files: entries, links } = wanted === undefined ? { files: (0,repository_links/* selectEntries */.XO)(all, globs), links: [] } : (0,repository_links/* selectWithLinks */.Ov)(all, globs);
    const contents = await shared.read(entries, (0,tree_entries/* looksEverywhere */.B4)(globs));
    const files = [];
    for (const { oid, path } of entries) {
        const content = contents.get(oid);
        if (content === undefined)
            return { kind: 'missing', commit };
        if (content !== 'nothing')
            files.push({ path, ...content });
    }
    const told = links.length === 0 ? [] : [...links.filter(repository_links/* isTold */.Wc), ...all.filter(tree_entries/* isLink */.PJ)];
    const texts = await blobsOf(run, [...new Set(told.map(({ oid }) => oid))]);
    const described = (0,repository_links/* describeLinks */.Db)(links, all, globs, ({ oid }) => texts.get(oid));
    return { revision: commit, files: files.sort(tree_entries/* byPath */.f2), ...(wanted === undefined ? {} : { links: described }) };
};
/** `<mode> SP <type> SP <object> TAB <path> NUL`. */
const parseListing = function (output) { return (0,file_names/* decodeNames */.$R)(output).flatMap((record) => {
    const tab = record.indexOf('\t');
    const [mode, , oid] = record.slice(0, tab).split(' ');
    return tab === -1 || mode === undefined || oid === undefined ? [] : [{ mode, oid, path: record.slice(tab + 1) }];
}) };
/**
 * `:MODE MODE OID OID STATUS NUL PATH NUL` for every difference. A submodule counts whatever .gitmodules says about it, and
 * a file that is renamed is one that goes and one that comes.
 */
const readChanges = async function (run, base, head) {
    if (!git_commitId.test(base) || (head !== 'worktree' && !git_commitId.test(head)))
        return undefined;
    const options = ['-r', '-z', '--raw', '--no-renames', '--ignore-submodules=none', '--no-ext-diff', '--no-textconv'];
    const answer = head === 'worktree'
        ? await run(['diff-index', ...options, base, '--'])
        : await run(['diff-tree', ...options, base, head, '--']);
    if (answer.exitCode !== 0)
        return undefined;
    const records = (0,file_names/* decodeNames */.$R)(answer.stdout);
    const changes = [];
    for (let at = 0; at + 1 < records.length; at += 2) {
        const [, before, after] = /^:(\d{6}) (\d{6}) /.exec(records[at] ?? '') ?? [];
        const path = records[at + 1];
        if (before === undefined || after === undefined || path === undefined)
            return undefined;
        changes.push({ path, regular: [before, after].every(isPlain) });
    }
    if (head !== 'worktree')
        return changes;
    // What git does not track yet may be anything.
    const others = await run(['ls-files', '-z', '--others', '--exclude-standard', '--full-name']);
    const untracked = (0,file_names/* decodeNames */.$R)(others.stdout);
    return [...changes, ...untracked.filter((path) => path !== '').map((path) => ({ path, regular: false }))];
};
/** 000000: not there on this side. */
const isPlain = function (mode) { return mode === '000000' || (0,tree_entries/* isRegular */.$W)(mode) };
/** Local objects first; where they are absent, the commit is brought by `fetch`, and else the platform is asked. */
const withFallback = function (git, platform, fetch = () => Promise.resolve(false)) { return ({
    readTree: async (revision, globs, links) => {
        const tree = await git.tryTree(revision, globs, links);
        if (!('kind' in tree))
            return tree;
        const brought = (await fetch(tree.commit)) ? await git.tryTree(revision, globs, links) : tree;
        if (!('kind' in brought))
            return brought;
        // Without a platform the refusal of the clone itself says what to do.
        return platform === undefined
            ? git.readTree(revision, globs, links)
            : (await platform()).readTree(tree.commit, globs, links);
    },
}) };


/***/ })

};
