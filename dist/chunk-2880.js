export const id = 2880;
export const ids = [2880];
export const modules = {

/***/ 51747:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
/** The same work, done when it is first asked for, and once; of a promise, its answer is kept, a failure too. */
const once = (work) => {
    let done;
    return () => (done ??= { answer: work() }).answer;
};


/***/ }),

/***/ 87124:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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
const gitIn = (root, path, network) => {
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
                remedy: 'Install git in the job’s image, or compare two folders with before and after',
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
const gitFailed = (what, stderr) => new _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P({
    code: 'GIT_FAILED',
    message: `git could not ${what}`,
    ...(stderr === '' ? {} : { received: stderr }),
    remedy: 'Run the command in a git checkout, or compare two folders with before and after',
});


/***/ }),

/***/ 92089:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ openGitRepository),
  h: () => (/* binding */ withFallback)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(12652);
// EXTERNAL MODULE: ./src/repository/git-process.ts
var git_process = __webpack_require__(87124);
// EXTERNAL MODULE: ./src/repository/tree-entries.ts
var tree_entries = __webpack_require__(21491);
;// CONCATENATED MODULE: ./src/repository/git-blobs.ts


const objectId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const shareBlobs = (run) => {
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
const readContents = async (run, entries, everywhere, contents) => {
    // What counts by its name, or is listed, is kept whatever it holds.
    const whole = new Set(entries.filter(({ path }) => !everywhere || (0,tree_entries/* countsByName */.Vn)(path)).map(({ oid }) => oid));
    const wanted = new Set();
    for (const { oid } of entries) {
        const known = contents.get(oid);
        if (known === undefined || (known === 'nothing' && whole.has(oid)))
            wanted.add(oid);
    }
    await readBlobs(run, [...wanted], (oid, bytes) => {
        contents.set(oid, (0,tree_entries/* contentOf */.$E)(bytes, !whole.has(oid)) ?? 'nothing');
    });
};
/** One process for all; each blob is handed on as it comes, so that a large repository never stands in memory whole. */
const readBlobs = async (run, oids, take) => {
    const wanted = oids.filter((oid) => objectId.test(oid));
    if (wanted.length === 0)
        return;
    const input = wanted.map((oid) => `${oid}\n`).join('');
    const answer = await run(['cat-file', '--batch', '--buffer'], input, batchReader(take));
    if (answer.exitCode !== 0)
        throw (0,git_process/* gitFailed */.g)('read its objects', answer.stderr);
};
/** Reads `<oid> SP <type> SP <size> LF <contents> LF`, or `<oid> SP missing LF`, from pieces that end anywhere. */
const batchReader = (take) => {
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

;// CONCATENATED MODULE: ./src/repository/git-remote.ts

const commitId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const fullRef = /^refs\/[\w./+-]+$/;
/** `run` reads the clone; the remote is asked over https alone. */
const openGitRemote = (root, path, run, network) => {
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
const openGitRepository = async (root, ports = {}) => {
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
    const shared = shareBlobs(run);
    const repository = {
        remote: openGitRemote(top, path, run, ports.network ?? { protocols: 'none', variables: {} }),
        resolve: (revision) => resolveRevision(run, revision),
        resolveWritten: (expression) => resolveExpression(run, expression),
        parents: (commit) => parents(run, commit),
        mergeBase: async (one, other) => {
            const { exitCode, stdout } = await run(['merge-base', one, other]);
            const commit = stdout.toString('latin1').trim();
            return exitCode === 0 && git_commitId.test(commit) ? commit : undefined;
        },
        firstParent: async (commit) => (await parents(run, commit))?.[0],
        changes: (base, head) => readChanges(run, base, head),
        blobs: (oids) => blobsOf(run, oids),
        list: async (revision) => {
            if (revision === 'worktree')
                return (0,worktree/* listWorktree */.SC)(top, run);
            const commit = await resolveRevision(run, revision);
            return commit === undefined ? undefined : (await listCommit(run, commit))?.map(tree_entries/* treePathOf */.h9);
        },
        readDisk: (paths) => Promise.resolve((0,worktree/* readAnything */.ZB)(top, paths)),
        tryTree: async (revision, globs, links) => {
            if (revision === 'worktree')
                return (0,worktree/* readWorktree */.qu)(top, globs, run, links);
            const commit = await resolveRevision(run, revision);
            if (commit === undefined)
                return { kind: 'missing', commit: revision };
            return readCommit(run, { commit, globs, shared, listed: links });
        },
        readTree: async (revision, globs, links) => {
            const tree = await repository.tryTree(revision, globs, links);
            if (!('kind' in tree))
                return tree;
            throw new problem/* Refusal */.P({
                code: 'TREE_UNAVAILABLE',
                message: `Commit ${tree.commit.slice(0, 64)} is not in this clone`,
                expected: 'its files',
                received: 'a shallow or partial clone',
                remedy: 'Set fetch-depth: 2 (actions/checkout) or GIT_DEPTH: "0" (GitLab), or give the job a token that may read the repository',
            });
        },
    };
    return repository;
};
/** Paths are relative to the top of the working tree, also where the command runs in a folder of it. */
const topLevel = async (run, folder) => {
    const answer = await run(['rev-parse', '--show-toplevel']);
    const top = answer.stdout.toString('utf8').replace(/\n$/, '');
    return answer.exitCode === 0 && top !== '' ? (0,promises_.realpath)(top) : folder;
};
const resolveRevision = async (run, revision) => {
    if (revision.endsWith('^1')) {
        const commit = await resolveRevision(run, revision.slice(0, -2));
        return commit === undefined ? undefined : (await parents(run, commit))?.[0];
    }
    if (git_commitId.test(revision))
        return revision;
    if (revision !== 'HEAD' && !git_fullRef.test(revision)) {
        throw new problem/* Refusal */.P({
            code: 'GIT_FAILED',
            message: 'A revision is a full commit id: a branch and a tag may share a name',
            expected: '40 or 64 hexadecimal digits, HEAD, a full ref such as refs/heads/main, or one of them with ^1',
            received: JSON.stringify(revision.slice(0, 120)),
            remedy: 'Use the commit id',
        });
    }
    return resolveExpression(run, revision);
};
const resolveExpression = async (run, expression) => {
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
const parents = async (run, commit) => {
    const answer = await run(['cat-file', 'commit', commit]);
    if (answer.exitCode !== 0)
        return undefined;
    const header = answer.stdout.toString('latin1').split('\n\n', 1)[0] ?? '';
    return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].flatMap((match) => match[1] ?? []);
};
const blobsOf = async (run, oids) => {
    const blobs = new Map();
    if (oids.length > 0)
        await readBlobs(run, oids, (oid, bytes) => void blobs.set(oid, bytes));
    return blobs;
};
/** Everything in a commit but folders; undefined where its tree is not here. */
const listCommit = async (run, commit) => {
    const listing = await run(['ls-tree', '-r', '-z', '--full-tree', commit]);
    if (listing.exitCode === 0)
        return parseListing(listing.stdout);
    const inside = await run(['rev-parse', '--git-dir']);
    if (inside.exitCode !== 0)
        throw (0,git_process/* gitFailed */.g)('find a repository here', inside.stderr);
    return undefined;
};
const readCommit = async (run, { commit, globs, shared, listed }) => {
    const all = await listCommit(run, commit);
    if (all === undefined)
        return { kind: 'missing', commit };
    const { files: entries, links } = listed === undefined ? { files: (0,repository_links/* selectEntries */.XO)(all, globs), links: [] } : (0,repository_links/* selectWithLinks */.Ov)(all, globs);
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
    return { revision: commit, files: files.sort(tree_entries/* byPath */.f2), ...(listed === undefined ? {} : { links: described }) };
};
/** `<mode> SP <type> SP <object> TAB <path> NUL`. */
const parseListing = (output) => (0,file_names/* decodeNames */.$R)(output).flatMap((record) => {
    const tab = record.indexOf('\t');
    const [mode, , oid] = record.slice(0, tab).split(' ');
    return tab === -1 || mode === undefined || oid === undefined ? [] : [{ mode, oid, path: record.slice(tab + 1) }];
});
/**
 * `:MODE MODE OID OID STATUS NUL PATH NUL` for every difference. A submodule counts whatever .gitmodules says about it, and
 * a file that is renamed is one that goes and one that comes.
 */
const readChanges = async (run, base, head) => {
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
const isPlain = (mode) => mode === '000000' || (0,tree_entries/* isRegular */.$W)(mode);
/** Local objects first; where they are absent, the commit is brought by `fetch`, and else the platform is asked. */
const withFallback = (git, platform, fetch = () => Promise.resolve(false)) => ({
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
});


/***/ }),

/***/ 12880:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openJobRepository: () => (/* binding */ openJobRepository)
});

// EXTERNAL MODULE: ./src/ports/once.ts
var once = __webpack_require__(51747);
// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(12652);
;// CONCATENATED MODULE: ./src/repository/branch-point.ts
/** Where the default branch may stand, best first: as the remote says, by its usual names there, and here. */
const defaultBranches = [
    'refs/remotes/origin/HEAD',
    'refs/remotes/origin/main',
    'refs/remotes/origin/master',
    'refs/heads/main',
    'refs/heads/master',
];
/**
 * Where HEAD left the default branch, so that every commit since then counts, pushed or not. HEAD itself where there is no such
 * commit: only what is not committed is compared then. Undefined: the repository holds no commit.
 */
const findLocalBase = async (git) => {
    const head = await git.resolve('HEAD');
    if (head === undefined)
        return undefined;
    for (const ref of defaultBranches) {
        const tip = await git.resolve(ref);
        if (tip === undefined)
            continue;
        const name = ref.replace(/^refs\/(?:heads|remotes)\//, '');
        const point = await git.mergeBase(head, tip);
        // A shallow clone, or a history of its own: more is compared rather than less.
        if (point === undefined)
            return { base: tip, note: `the base is ${name}, with which HEAD shares no known commit` };
        if (point !== head)
            return { base: point, note: `the base is where HEAD left the default branch (${name})` };
        return { base: head, note: `the base is HEAD, which ${name} holds: only what is not committed is compared` };
    }
    return {
        base: head,
        note: 'the base is HEAD, since no default branch was found: only what is not committed is compared',
    };
};

// EXTERNAL MODULE: ./src/repository/git.ts + 2 modules
var repository_git = __webpack_require__(92089);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/manifests/read-json.ts
var read_json = __webpack_require__(25467);
// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
// EXTERNAL MODULE: ./src/repository/tree-entries.ts
var tree_entries = __webpack_require__(21491);
// EXTERNAL MODULE: ./src/repository/links.ts
var repository_links = __webpack_require__(81913);
;// CONCATENATED MODULE: ./src/repository/platform-tree.ts






/** More requests than this would eat the job's rate limit. */
const maximumBlobs = 1000;
const lanes = 8;
const commitId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const unavailable = (message, received) => new problem/* Refusal */.P({
    code: 'TREE_UNAVAILABLE',
    message,
    received,
    remedy: 'Set fetch-depth: 2 (actions/checkout) or GIT_DEPTH: "0" (GitLab), or give the job a token that may read the repository',
});
const getter = (options) => {
    const { host } = new URL(options.apiUrl);
    return async (path, what) => {
        const response = await options.http({
            method: 'GET',
            url: `${options.apiUrl}${path}`,
            headers: { accept: 'application/json', ...options.headers },
            timeout: 30_000,
            maxBytes: 64 * 1024 * 1024,
            addresses: { kind: 'trusted', host },
            retry: { tries: 4, delay: 500, maxDelay: 30_000, statuses: [429, 500, 502, 503, 504] },
        });
        if (response.status !== 200)
            throw unavailable(`The platform did not give ${what}`, `HTTP ${response.status}`);
        const [document] = (0,read_json/* readJson */.V)(response.body, 100).documents;
        if (document?.value === undefined)
            throw unavailable(`The platform did not give ${what}`, 'no JSON');
        return { value: document.value, response };
    };
};
const member = (value, name) => (0,json/* isJsonObject */.OW)(value) ? value[name] : undefined;
const textOf = (value) => (typeof value === 'string' ? value : '');
const objectsOf = (value) => Array.isArray(value) ? value.filter(json/* isJsonObject */.OW) : [];
const checkCommit = (revision) => {
    if (!commitId.test(revision))
        throw unavailable('A revision is a full commit id', JSON.stringify(revision.slice(0, 120)));
};
/** git's own name of a blob: what the platform sends must be what the tree says. */
const isBlob = (oid, bytes) => (0,external_node_crypto_.createHash)(oid.length === 64 ? 'sha256' : 'sha1')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex') === oid;
const readBlobs = async (oids, options, read) => {
    const blobs = new Map(await options.localBlobs?.(oids));
    const wanted = oids.filter((oid) => !blobs.has(oid));
    if (wanted.length > maximumBlobs)
        throw unavailable(`${wanted.length} files would have to be fetched one by one`, `more than ${maximumBlobs}`);
    let next = 0;
    const work = async () => {
        for (let oid = wanted[next]; oid !== undefined; oid = wanted[next]) {
            next += 1;
            const answer = await read(oid);
            const bytes = Buffer.from(textOf(member(answer, 'content')), 'base64');
            if (member(answer, 'encoding') !== 'base64' || !isBlob(oid, bytes))
                throw unavailable('The platform gave a file that is not the one of the commit', oid);
            blobs.set(oid, bytes);
        }
    };
    await Promise.all(Array.from({ length: lanes }, work));
    return blobs;
};
const readEntries = async (commit, all, globs, readAll, listed) => {
    const { files: entries, links } = listed === undefined ? { files: (0,repository_links/* selectEntries */.XO)(all, globs), links: [] } : (0,repository_links/* selectWithLinks */.Ov)(all, globs);
    const told = links.length === 0 ? [] : [...links.filter(repository_links/* isTold */.Wc), ...all.filter(tree_entries/* isLink */.PJ)];
    const blobs = await readAll([...new Set([...entries, ...told].map((entry) => entry.oid))]);
    const everywhere = (0,tree_entries/* looksEverywhere */.B4)(globs);
    const files = entries.flatMap((entry) => {
        const bytes = blobs.get(entry.oid);
        const file = bytes === undefined ? undefined : (0,tree_entries/* fileOf */.W7)(entry.path, bytes, everywhere);
        return file === undefined ? [] : [file];
    });
    const described = (0,repository_links/* describeLinks */.Db)(links, all, globs, ({ oid }) => blobs.get(oid));
    return { revision: commit, files: [...files].sort(tree_entries/* byPath */.f2), ...(listed === undefined ? {} : { links: described }) };
};
/** A commit's listing never changes, and a run asks for it under several globs. */
const platform_tree_once = (list) => {
    const known = new Map();
    return (commit) => {
        const listing = known.get(commit) ?? list(commit);
        known.set(commit, listing);
        return listing;
    };
};
const segments = (path) => path.split('/').map(encodeURIComponent).join('/');
/** GitHub: the commit, its tree in one answer, and the blobs that the clone lacks. */
const openGithubRepository = (options) => {
    const get = getter(options);
    const base = `/repos/${segments(options.repository)}/git`;
    const readCommit = async (commit) => {
        checkCommit(commit);
        return (await get(`${base}/commits/${commit}`, `commit ${commit}`)).value;
    };
    const list = platform_tree_once(async (commit) => {
        const tree = textOf(member(member(await readCommit(commit), 'tree'), 'sha'));
        if (!commitId.test(tree))
            throw unavailable(`The platform did not give the tree of commit ${commit}`, 'no tree');
        const { value } = await get(`${base}/trees/${tree}?recursive=1`, `the files of commit ${commit}`);
        // A cut listing would hide files, and so access.
        if (member(value, 'truncated') !== false)
            throw unavailable('The repository is too large for one listing', 'truncated: true');
        return objectsOf(member(value, 'tree'))
            .filter((entry) => entry['type'] !== 'tree')
            .map((entry) => ({ mode: textOf(entry['mode']), oid: textOf(entry['sha']), path: textOf(entry['path']) }));
    });
    const blobs = (oids) => readBlobs(oids, options, async (oid) => (await get(`${base}/blobs/${oid}`, `file ${oid}`)).value);
    return {
        firstParent: async (commit) => {
            const parent = textOf(objectsOf(member(await readCommit(commit), 'parents'))[0]?.['sha']);
            return parent === '' ? undefined : parent;
        },
        list,
        blobs,
        readTree: async (commit, globs, links) => readEntries(commit, await list(commit), globs, blobs, links),
    };
};
/** 100 entries a page: a repository of 100 000 files ends here. */
const maximumPages = 1000;
/** GitLab: the commit's tree page by page, and the blobs that the clone lacks. */
const openGitlabRepository = (options) => {
    const get = getter(options);
    const base = `/projects/${encodeURIComponent(options.repository)}/repository`;
    const list = platform_tree_once(async (commit) => {
        checkCommit(commit);
        const entries = [];
        let page = '1';
        for (let count = 0; page !== ''; count += 1) {
            if (count >= maximumPages || !/^[0-9]{1,6}$/.test(page))
                throw unavailable('The repository is too large to be listed', `page ${page.slice(0, 20)}`);
            const { value, response } = await get(`${base}/tree?ref=${commit}&recursive=true&per_page=100&page=${page}`, `the files of commit ${commit}`);
            for (const entry of objectsOf(value)) {
                if (entry['type'] !== 'tree')
                    entries.push({ mode: textOf(entry['mode']), oid: textOf(entry['id']), path: textOf(entry['path']) });
            }
            page = response.headers['x-next-page'] ?? '';
        }
        return entries;
    });
    const blobs = (oids) => readBlobs(oids, options, async (oid) => (await get(`${base}/blobs/${oid}`, `file ${oid}`)).value);
    return {
        firstParent: async (commit) => {
            checkCommit(commit);
            const { value } = await get(`${base}/commits/${commit}`, `commit ${commit}`);
            const parents = member(value, 'parent_ids');
            const parent = textOf(Array.isArray(parents) ? parents[0] : undefined);
            return parent === '' ? undefined : parent;
        },
        list,
        blobs,
        readTree: async (commit, globs, links) => readEntries(commit, await list(commit), globs, blobs, links),
    };
};

;// CONCATENATED MODULE: ./src/repository/job-repository.ts






/**
 * The repository of a job: its clone, and the platform's API for what a shallow clone lacks. Revisions are resolved once,
 * so that one run compares one pair of trees even when a branch moves meanwhile.
 */
const openJobRepository = async (options) => {
    const { folder, context, findCommit, resolveRevisions } = options;
    const git = await (0,repository_git/* openGitRepository */.r)(folder, { network: options.network });
    const platform = openPlatform(options, (oids) => git.blobs(oids));
    // A login that the checkout left makes one fetch cheaper than many answers; without any, a public remote may still answer.
    const mayFetch = (0,once/* once */.O)(async () => platform === undefined || (await git.remote.hasCredentials()));
    const fetch = async (commit) => (await mayFetch()) && (await git.remote.fetch(commit));
    const repository = (0,repository_git/* withFallback */.h)(git, platform === undefined ? undefined : () => Promise.resolve(platform), fetch);
    const local = async (id) => {
        const parents = id === undefined ? undefined : await git.parents(id);
        return id === undefined || parents === undefined ? undefined : { id, parents };
    };
    const find = async (revision) => {
        const id = await git.resolve(revision);
        const known = await local(id);
        if (known !== undefined)
            return known;
        if (id !== undefined && (await fetch(id)))
            return local(id);
        // The platform makes the merged result anew; the remote's ref may be of an older push.
        const told = await findCommit?.(revision);
        if (told !== undefined || id !== undefined)
            return told;
        const remote = await git.remote.find(revision);
        return remote !== undefined && (await git.remote.fetch(remote)) ? local(remote) : undefined;
    };
    return {
        readTree: (revision, globs, links) => repository.readTree(revision, globs, links),
        whole: openWhole(git, platform, fetch),
        changes: async (base, head) => {
            const here = await git.changes(base, head);
            const brought = here === undefined && (await fetch(base)) && (await fetch(head));
            const known = brought ? await git.changes(base, head) : here;
            if (known !== undefined || platform === undefined)
                return known;
            try {
                const [before, after] = await Promise.all([platform.list(base), platform.list(head)]);
                return (0,tree_entries/* compareEntries */.wD)(before, after);
            }
            catch (error) {
                // Too large to be listed, or not for this token: the full run says so where it matters.
                if (error instanceof problem/* Refusal */.P)
                    return undefined;
                throw error;
            }
        },
        resolve: async (revisions) => {
            const found = await resolveRevisions(await readLocalBase(revisions, git), find);
            if (found !== undefined)
                return found;
            throw job_repository_unavailable(revisions, context);
        },
    };
};
/** Whole revisions, each listed once: a commit does not change, and a run compares one state of the disk. */
const openWhole = (git, platform, fetch) => {
    const known = new Map();
    const listAnew = async (revision) => {
        const here = (await git.list(revision)) ?? ((await fetch(revision)) ? await git.list(revision) : undefined);
        if (here !== undefined)
            return here;
        if (platform !== undefined)
            return (await platform.list(revision)).map(tree_entries/* treePathOf */.h9);
        // The refusal of the clone itself says what to do.
        const { files } = await git.readTree(revision, ['*']);
        return files.map(({ path, digest }) => ({ path, kind: 'file', id: digest }));
    };
    const list = (revision) => {
        const listing = known.get(revision) ?? listAnew(revision);
        known.set(revision, listing);
        return listing;
    };
    return {
        list,
        read: async (revision, paths) => {
            if (revision === 'worktree')
                return git.readDisk(paths);
            const ids = new Map((await list(revision)).map(({ path, id }) => [path, id]));
            const wanted = [...new Set(paths.flatMap((path) => ids.get(path) ?? []))];
            const here = await git.blobs(wanted);
            const blobs = platform !== undefined && here.size < wanted.length ? await platform.blobs(wanted) : here;
            return new Map(paths.flatMap((path) => {
                const bytes = blobs.get(ids.get(path) ?? '');
                return bytes === undefined ? [] : [[path, bytes]];
            }));
        },
    };
};
/** A person's own words for the base become a commit id; what git does not know is misspelt. */
const readLocalBase = async ({ written, fromDefaultBranch, ...revisions }, git) => {
    if (written === undefined)
        return fromDefaultBranch === true ? { ...revisions, ...(await findLocalBase(git)) } : revisions;
    // A branch of that name goes before a tag.
    const base = (await git.resolveWritten(revisions.base)) ?? (await git.resolveWritten(written));
    if (base !== undefined)
        return { ...revisions, base };
    throw new problem/* Refusal */.P({
        code: 'USAGE',
        message: 'git knows no such revision',
        where: { kind: 'input', name: '--base' },
        expected: 'what `git rev-parse --verify` takes: a commit id, a tag, a branch, origin/BRANCH, HEAD~1',
        received: written.slice(0, 200),
        remedy: 'Correct the name; `git log --oneline` and `git branch --all` show what is there. A shallow clone needs `git fetch --unshallow`.',
    });
};
const job_repository_unavailable = (revisions, { platform }) => new problem/* Refusal */.P({
    code: 'TREE_UNAVAILABLE',
    message: 'the revisions to compare cannot be found',
    expected: `${revisions.base || 'a base'} and ${revisions.head}`,
    received: platform === 'local' ? 'not in this repository' : 'neither in the clone nor through the platform',
    remedy: platform === 'local'
        ? 'Commit once, name another base with --base, or compare two folders with --before and --after. In a job set fetch-depth: 2 (actions/checkout) or GIT_DEPTH: "0" (GitLab).'
        : 'Set fetch-depth: 2 (actions/checkout) or GIT_DEPTH: "0" (GitLab), or give the job a token that may read the repository',
});
const openPlatform = ({ context, http, login }, localBlobs) => {
    if (login === undefined)
        return undefined;
    switch (context.platform) {
        case 'github':
            return openGithubRepository({
                http,
                apiUrl: context.apiUrl,
                repository: context.repository.path,
                headers: login,
                localBlobs,
            });
        case 'gitlab':
            return openGitlabRepository({
                http,
                apiUrl: context.apiUrl,
                repository: context.mergeRequest?.projectId ?? context.repository.id,
                headers: login,
                localBlobs,
            });
        case 'local':
            return undefined;
    }
};


/***/ })

};
