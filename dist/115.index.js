export const id = 115;
export const ids = [115];
export const modules = {

/***/ 2834:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ mayHoldObjects),
/* harmony export */   F8: () => (/* binding */ groupOf),
/* harmony export */   Gz: () => (/* binding */ isOfInterest),
/* harmony export */   Sl: () => (/* binding */ isMeshConfig),
/* harmony export */   c4: () => (/* binding */ mayHoldMeshObjects),
/* harmony export */   wV: () => (/* binding */ decidesAccess)
/* harmony export */ });
/**
 * What `check` looks at when nobody has listed files: the kinds that decide access in the mesh, the workloads and
 * services that they select, and Kubernetes' own permissions. Secrets are never among them.
 */
const kindsOfGroup = new Map([
    ['security.istio.io', 'all'],
    ['networking.istio.io', 'all'],
    ['extensions.istio.io', 'all'],
    ['telemetry.istio.io', 'all'],
    ['gateway.networking.k8s.io', 'all'],
    ['rbac.authorization.k8s.io', new Set(['Role', 'RoleBinding', 'ClusterRole', 'ClusterRoleBinding'])],
    ['apps', new Set(['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet'])],
    ['batch', new Set(['Job', 'CronJob'])],
    ['', new Set(['Service', 'ServiceAccount', 'Namespace', 'Pod'])],
]);
const groupOf = (apiVersion) => {
    const slash = apiVersion.indexOf('/');
    return slash === -1 ? '' : apiVersion.slice(0, slash);
};
/** The ConfigMap of MeshConfig: `istio`, or `istio-<revision>`; the injector's has the same prefix and no `mesh` in it. */
const isMeshConfig = (group, kind, name) => group === '' &&
    kind === 'ConfigMap' &&
    (name === 'istio' || (name.startsWith('istio-') && !name.startsWith('istio-sidecar-injector')));
const isOfInterest = (group, kind, name) => {
    const kinds = kindsOfGroup.get(group);
    return kinds === 'all' || kinds?.has(kind) === true || isMeshConfig(group, kind, name);
};
// A quoted scalar can hide any letter behind an escape, or behind a line break: such a text is parsed to be sure.
const hidden = /\\(?:x[2-7]|u00[2-7]|U000000[2-7]|\r?\n)/i;
const mayHold = (text, words) => 
// UTF-16 shows none of the words; it is let through, to be refused by name.
text.startsWith('\ufffd') || text.includes('\u0000') || words.some((word) => text.includes(word)) || hidden.test(text);
/**
 * Whether a text can hold an object that decides access by itself: Istio's, the Gateway API's, RBAC's. False is certain,
 * true is not: it looks at the text alone, so that a large repository is read cheaply.
 */
const mayHoldMeshObjects = (text) => mayHold(text, ['istio', 'gateway.networking.k8s.io', 'rbac.authorization.k8s.io']);
/** The same for any object of Kubernetes. */
const mayHoldObjects = (text) => mayHold(text, ['apiVersion', 'istio.io']);
/** Groups whose objects are access itself; the others say what it is given to. */
const decidingGroups = new Set([
    'security.istio.io',
    'networking.istio.io',
    'extensions.istio.io',
    'gateway.networking.k8s.io',
    'rbac.authorization.k8s.io',
]);
const decidesAccess = (group) => decidingGroups.has(group);


/***/ }),

/***/ 7115:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openJobRepository: () => (/* binding */ openJobRepository)
});

// EXTERNAL MODULE: ./src/ci/ask-platform.ts
var ask_platform = __webpack_require__(5725);
// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(2652);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./src/repository/git-process.ts



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
        HOME: external_node_os_.devNull,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: external_node_os_.devNull,
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_GRAFT_FILE: external_node_os_.devNull,
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
    return (commandArguments, input) => new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)('git', [
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
        child.stdout.on('data', (chunk) => output.push(chunk));
        child.stderr.on('data', (chunk) => {
            if (errors.length < 2000)
                errors += chunk.toString('utf8');
        });
        child.on('error', () => {
            reject(new problem/* Refusal */.P({
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

;// CONCATENATED MODULE: ./src/repository/git-remote.ts

const commitId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const fullRef = /^refs\/[\w./+-]+$/;
/** `run` reads the clone; the remote is asked over https alone. */
const openGitRemote = (root, path, run, network) => {
    const ask = gitIn(root, path, network);
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
var tree_entries = __webpack_require__(1491);
// EXTERNAL MODULE: ./src/repository/worktree.ts
var worktree = __webpack_require__(8247);
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
    const top = await topLevel(gitIn(real, path), real);
    const run = gitIn(top, path);
    const repository = {
        remote: openGitRemote(top, path, run, ports.network ?? { protocols: 'none', variables: {} }),
        resolve: (revision) => resolveRevision(run, revision),
        parents: (commit) => parents(run, commit),
        firstParent: async (commit) => (await parents(run, commit))?.[0],
        changes: (base, head) => readChanges(run, base, head),
        blobs: (oids) => readBlobs(run, oids),
        tryTree: async (revision, globs) => {
            if (revision === 'worktree')
                return (0,worktree/* readWorktree */.q)(top, globs, run);
            const commit = await resolveRevision(run, revision);
            if (commit === undefined)
                return { kind: 'missing', commit: revision };
            return readCommit(run, commit, globs);
        },
        readTree: async (revision, globs) => {
            const tree = await repository.tryTree(revision, globs);
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
const failed = (what, stderr) => new problem/* Refusal */.P({
    code: 'GIT_FAILED',
    message: `git could not ${what}`,
    ...(stderr === '' ? {} : { received: stderr }),
    remedy: 'Run the command in a git checkout, or compare two folders with before and after',
});
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
    const answer = await run(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
    const commit = answer.stdout.toString('latin1').trim();
    if (git_commitId.test(commit))
        return commit;
    // A repository without a commit has no HEAD; anything else is worth a sentence.
    const inside = await run(['rev-parse', '--git-dir']);
    if (inside.exitCode !== 0)
        throw failed('find a repository here', inside.stderr);
    return undefined;
};
const parents = async (run, commit) => {
    const answer = await run(['cat-file', 'commit', commit]);
    if (answer.exitCode !== 0)
        return undefined;
    const header = answer.stdout.toString('latin1').split('\n\n', 1)[0] ?? '';
    return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].flatMap((match) => match[1] ?? []);
};
const readCommit = async (run, commit, globs) => {
    const listing = await run(['ls-tree', '-r', '-z', '--full-tree', commit]);
    if (listing.exitCode !== 0) {
        const inside = await run(['rev-parse', '--git-dir']);
        if (inside.exitCode !== 0)
            throw failed('find a repository here', inside.stderr);
        return { kind: 'missing', commit };
    }
    const entries = (0,tree_entries/* selectEntries */.XO)(parseListing(listing.stdout), globs);
    const blobs = await readBlobs(run, [...new Set(entries.map((entry) => entry.oid))]);
    const everywhere = (0,tree_entries/* looksEverywhere */.B4)(globs);
    const files = [];
    for (const entry of entries) {
        const bytes = blobs.get(entry.oid);
        if (bytes === undefined)
            return { kind: 'missing', commit };
        const file = (0,tree_entries/* fileOf */.W7)(entry.path, bytes, everywhere);
        if (file !== undefined)
            files.push(file);
    }
    return { revision: commit, files: files.sort(tree_entries/* byPath */.f2) };
};
/** `<mode> SP <type> SP <object> TAB <path> NUL`. */
const parseListing = (output) => output
    .toString('utf8')
    .split('\0')
    .flatMap((record) => {
    const tab = record.indexOf('\t');
    const [mode, , oid] = record.slice(0, tab).split(' ');
    return tab === -1 || mode === undefined || oid === undefined ? [] : [{ mode, oid, path: record.slice(tab + 1) }];
});
/**
 * `:MODE MODE OID OID STATUS NUL PATH NUL` for every difference. A submodule counts whatever .gitmodules says about it, and
 * a file that is renamed is one that goes and one that comes.
 */
const readChanges = async (run, base, head) => {
    if (!git_commitId.test(base) || !git_commitId.test(head))
        return undefined;
    const options = ['-r', '-z', '--raw', '--no-renames', '--ignore-submodules=none', '--no-ext-diff', '--no-textconv'];
    const answer = await run(['diff-tree', ...options, base, head, '--']);
    if (answer.exitCode !== 0)
        return undefined;
    const records = answer.stdout.toString('utf8').split('\0');
    const changes = [];
    for (let at = 0; at + 1 < records.length; at += 2) {
        const [, before, after] = /^:(\d{6}) (\d{6}) /.exec(records[at] ?? '') ?? [];
        const path = records[at + 1];
        if (before === undefined || after === undefined || path === undefined)
            return undefined;
        changes.push({ path, regular: [before, after].every(isPlain) });
    }
    return changes;
};
/** 000000: not there on this side. */
const isPlain = (mode) => mode === '000000' || (0,tree_entries/* isRegular */.$W)(mode);
/** Batches, so that a large repository never stands in memory whole. */
const batch = 500;
const readBlobs = async (run, oids) => {
    const blobs = new Map();
    for (let start = 0; start < oids.length; start += batch) {
        const wanted = oids.slice(start, start + batch).filter((oid) => git_commitId.test(oid));
        const answer = await run(['cat-file', '--batch'], wanted.map((oid) => `${oid}\n`).join(''));
        if (answer.exitCode !== 0)
            throw failed('read its objects', answer.stderr);
        parseBatch(answer.stdout, blobs);
    }
    return blobs;
};
/** `<oid> SP <type> SP <size> LF <contents> LF`, or `<oid> SP missing LF`. */
const parseBatch = (output, blobs) => {
    let at = 0;
    while (at < output.length) {
        const end = output.indexOf(10, at);
        if (end === -1)
            return;
        const [oid, type, size] = output.toString('latin1', at, end).split(' ');
        at = end + 1;
        if (oid === undefined || size === undefined)
            continue;
        const length = Number(size);
        if (type === 'blob')
            blobs.set(oid, output.subarray(at, at + length));
        at += length + 1;
    }
};
/** Local objects first; where they are absent, the commit is brought by `fetch`, and else the platform is asked. */
const withFallback = (git, platform, fetch = () => Promise.resolve(false)) => ({
    readTree: async (revision, globs) => {
        const tree = await git.tryTree(revision, globs);
        if (!('kind' in tree))
            return tree;
        const brought = (await fetch(tree.commit)) ? await git.tryTree(revision, globs) : tree;
        if (!('kind' in brought))
            return brought;
        // Without a platform the refusal of the clone itself says what to do.
        return platform === undefined ? git.readTree(revision, globs) : (await platform()).readTree(tree.commit, globs);
    },
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/manifests/read-json.ts
var read_json = __webpack_require__(5467);
// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(8100);
;// CONCATENATED MODULE: ./src/repository/platform-tree.ts





/** More requests than this would eat the job's rate limit. */
const maximumBlobs = 1000;
const lanes = 8;
const platform_tree_commitId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
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
const member = (value, name) => (0,json/* isJsonObject */.O)(value) ? value[name] : undefined;
const textOf = (value) => (typeof value === 'string' ? value : '');
const objectsOf = (value) => Array.isArray(value) ? value.filter(json/* isJsonObject */.O) : [];
const checkCommit = (revision) => {
    if (!platform_tree_commitId.test(revision))
        throw unavailable('A revision is a full commit id', JSON.stringify(revision.slice(0, 120)));
};
/** git's own name of a blob: what the platform sends must be what the tree says. */
const isBlob = (oid, bytes) => (0,external_node_crypto_.createHash)(oid.length === 64 ? 'sha256' : 'sha1')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex') === oid;
const readEntries = async (commit, all, globs, options, read) => {
    const entries = (0,tree_entries/* selectEntries */.XO)(all, globs);
    const oids = [...new Set(entries.map((entry) => entry.oid))];
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
    const everywhere = (0,tree_entries/* looksEverywhere */.B4)(globs);
    const files = entries.flatMap((entry) => {
        const bytes = blobs.get(entry.oid);
        const file = bytes === undefined ? undefined : (0,tree_entries/* fileOf */.W7)(entry.path, bytes, everywhere);
        return file === undefined ? [] : [file];
    });
    return { revision: commit, files: [...files].sort(tree_entries/* byPath */.f2) };
};
/** A commit's listing never changes, and a run asks for it under several globs. */
const once = (list) => {
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
    const list = once(async (commit) => {
        const tree = textOf(member(member(await readCommit(commit), 'tree'), 'sha'));
        if (!platform_tree_commitId.test(tree))
            throw unavailable(`The platform did not give the tree of commit ${commit}`, 'no tree');
        const { value } = await get(`${base}/trees/${tree}?recursive=1`, `the files of commit ${commit}`);
        // A cut listing would hide files, and so access.
        if (member(value, 'truncated') !== false)
            throw unavailable('The repository is too large for one listing', 'truncated: true');
        return objectsOf(member(value, 'tree'))
            .filter((entry) => entry['type'] !== 'tree')
            .map((entry) => ({ mode: textOf(entry['mode']), oid: textOf(entry['sha']), path: textOf(entry['path']) }));
    });
    return {
        firstParent: async (commit) => {
            const parent = textOf(objectsOf(member(await readCommit(commit), 'parents'))[0]?.['sha']);
            return parent === '' ? undefined : parent;
        },
        list,
        readTree: async (commit, globs) => readEntries(commit, await list(commit), globs, options, async (oid) => (await get(`${base}/blobs/${oid}`, `file ${oid}`)).value),
    };
};
/** 100 entries a page: a repository of 100 000 files ends here. */
const maximumPages = 1000;
/** GitLab: the commit's tree page by page, and the blobs that the clone lacks. */
const openGitlabRepository = (options) => {
    const get = getter(options);
    const base = `/projects/${encodeURIComponent(options.repository)}/repository`;
    const list = once(async (commit) => {
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
    return {
        firstParent: async (commit) => {
            checkCommit(commit);
            const { value } = await get(`${base}/commits/${commit}`, `commit ${commit}`);
            const parents = member(value, 'parent_ids');
            const parent = textOf(Array.isArray(parents) ? parents[0] : undefined);
            return parent === '' ? undefined : parent;
        },
        list,
        readTree: async (commit, globs) => readEntries(commit, await list(commit), globs, options, async (oid) => (await get(`${base}/blobs/${oid}`, `file ${oid}`)).value),
    };
};

;// CONCATENATED MODULE: ./src/repository/job-repository.ts





/**
 * The repository of a job: its clone, and the platform's API for what a shallow clone lacks. Revisions are resolved once,
 * so that one run compares one pair of trees even when a branch moves meanwhile.
 */
const openJobRepository = async (options) => {
    const { folder, findCommit, resolveRevisions } = options;
    const git = await openGitRepository(folder, { network: options.network });
    const platform = openPlatform(options, (oids) => git.blobs(oids));
    // A login that the checkout left makes one fetch cheaper than many answers; without any, a public remote may still answer.
    const mayFetch = job_repository_once(async () => platform === undefined || (await git.remote.hasCredentials()));
    const fetch = async (commit) => (await mayFetch()) && (await git.remote.fetch(commit));
    const repository = withFallback(git, platform === undefined ? undefined : () => Promise.resolve(platform), fetch);
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
        readTree: (revision, globs) => repository.readTree(revision, globs),
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
            const found = await resolveRevisions(revisions, find);
            if (found !== undefined)
                return found;
            throw new problem/* Refusal */.P({
                code: 'TREE_UNAVAILABLE',
                message: 'the revisions to compare cannot be found',
                expected: `${revisions.base || 'a base'} and ${revisions.head}`,
                received: 'neither in the clone nor through the platform',
                remedy: 'Set fetch-depth: 2 (actions/checkout) or GIT_DEPTH: "0" (GitLab), or give the job a token that may read the repository',
            });
        },
    };
};
const job_repository_once = (work) => {
    let answer;
    return () => (answer ??= work());
};
const openPlatform = ({ context, http, token }, localBlobs) => {
    if (token === undefined)
        return undefined;
    switch (context.platform) {
        case 'github':
            return openGithubRepository({
                http,
                apiUrl: context.apiUrl,
                repository: context.repository.path,
                headers: (0,ask_platform/* loginHeaders */.gZ)('github', token),
                localBlobs,
            });
        case 'gitlab':
            return openGitlabRepository({
                http,
                apiUrl: context.apiUrl,
                repository: context.mergeRequest?.projectId ?? context.repository.id,
                headers: (0,ask_platform/* loginHeaders */.gZ)('gitlab', token),
                localBlobs,
            });
        case 'local':
            return undefined;
    }
};


/***/ }),

/***/ 1491:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ linkRefused),
/* harmony export */   $W: () => (/* binding */ isRegular),
/* harmony export */   B4: () => (/* binding */ looksEverywhere),
/* harmony export */   W7: () => (/* binding */ fileOf),
/* harmony export */   XO: () => (/* binding */ selectEntries),
/* harmony export */   f2: () => (/* binding */ byPath),
/* harmony export */   oQ: () => (/* binding */ notRegular),
/* harmony export */   wD: () => (/* binding */ compareEntries)
/* harmony export */ });
/* unused harmony exports submoduleRefused, checkGlobs */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2652);
/* harmony import */ var _manifests_glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8546);
/* harmony import */ var _manifests_interest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2834);
/* harmony import */ var _manifests_templates_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5265);





const isRegular = (mode) => mode === '100644' || mode === '100755' || mode === '100664';
/** Where two whole listings differ. */
const compareEntries = (before, after) => {
    const old = new Map(before.map((entry) => [entry.path, entry]));
    const changes = [];
    for (const entry of after) {
        const known = old.get(entry.path);
        old.delete(entry.path);
        if (known?.oid === entry.oid && known.mode === entry.mode)
            continue;
        changes.push({ path: entry.path, regular: isRegular(entry.mode) && (known === undefined || isRegular(known.mode)) });
    }
    for (const entry of old.values())
        changes.push({ path: entry.path, regular: isRegular(entry.mode) });
    return changes;
};
/** More of a file is never kept: readers refuse what is larger than 1 MiB, and need to see only that it is. */
const keptBytes = 2 * 1024 * 1024;
const refusal = (path, message, received) => ({
    code: 'PATH',
    message,
    where: { kind: 'file', path, line: 1, column: 1 },
    expected: 'a regular file below the root of the repository',
    received,
    remedy: 'Replace it by the file itself, or narrow the globs under policies',
});
const linkRefused = (path) => refusal(path, 'A symbolic link is never followed: it could lead out of the repository', 'a symbolic link');
const submoduleRefused = (path) => refusal(path, 'A submodule is never read: it is another repository', 'a submodule');
const notRegular = (path, received) => refusal(path, 'Only regular files are read', received);
/** @throws Refusal for an empty list, and for a glob that leaves the root or has a syntax that is not ours (attack G08). */
const checkGlobs = (globs) => {
    // Reading nothing would look like a repository without policies.
    if (globs.length === 0) {
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P({
            code: 'CONFIG_EMPTY',
            message: 'The list of files to read is empty',
            expected: 'at least one path or glob',
            received: '[]',
            remedy: 'List the files under policies, or leave the key out to look through the repository',
        });
    }
    const [first, ...rest] = globs.flatMap((glob) => {
        const flaw = (0,_manifests_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .globFlaw */ .RQ)(glob);
        // A plain path may hold brackets and braces; they have no meaning then.
        if (flaw === undefined || (flaw === 'unknown syntax' && !/[*?]/.test(glob)))
            return [];
        return [
            {
                code: 'PATH',
                message: `This path or glob is refused: ${flaw === 'parent' ? 'it leaves its folder by ..' : flaw}`,
                expected: 'a path relative to the root, with *, ? and ** alone',
                received: JSON.stringify(glob.slice(0, 120)),
                remedy: 'Correct the path',
            },
        ];
    });
    if (first !== undefined)
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P(first, ...rest);
};
const isBelow = (path, folder) => path === folder || path.startsWith(`${folder}/`);
/**
 * The regular files that the globs match.
 *
 * @throws Refusal for a link or submodule that a glob matches, or that stands where a glob looks (attacks G06, G07).
 */
const selectEntries = (entries, globs) => {
    checkGlobs(globs);
    const matches = (0,_manifests_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .globMatcher */ .fU)(globs);
    const roots = globs.map(_manifests_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .globRoot */ .Hc).filter((root) => root !== '');
    const problems = [];
    const files = [];
    for (const entry of entries) {
        if (isRegular(entry.mode)) {
            if (matches(entry.path))
                files.push(entry);
            continue;
        }
        const inTheWay = matches(entry.path) ||
            roots.some((root) => isBelow(root, entry.path) || (isBelow(entry.path, root) && entry.mode === '160000'));
        if (!inTheWay)
            continue;
        problems.push(entry.mode === '120000'
            ? linkRefused(entry.path)
            : entry.mode === '160000'
                ? submoduleRefused(entry.path)
                : notRegular(entry.path, `mode ${entry.mode.slice(0, 10)}`));
    }
    const [first, ...rest] = problems;
    if (first !== undefined)
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P(first, ...rest.slice(0, 49));
    return files;
};
/** Whether nobody has listed files: then only what mentions an object is kept, or a large repository would be parsed whole. */
const looksEverywhere = (globs) => globs.length === _manifests_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultGlobs */ .Fq.length && _manifests_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultGlobs */ .Fq.every((glob) => globs.includes(glob));
const mayMatter = (bytes) => {
    const text = bytes.toString('utf8');
    return (0,_manifests_interest_js__WEBPACK_IMPORTED_MODULE_2__/* .mayHoldObjects */ .D7)(text) && (bytes.length <= keptBytes || (0,_manifests_interest_js__WEBPACK_IMPORTED_MODULE_2__/* .mayHoldMeshObjects */ .c4)(text));
};
/** Makes a file of bytes; undefined where `everywhere` and the bytes cannot hold an object. */
const fileOf = (path, bytes, everywhere) => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (everywhere && (0,_manifests_templates_js__WEBPACK_IMPORTED_MODULE_4__/* .buildFile */ .J_)(path) === undefined && !mayMatter(buffer))
        return undefined;
    return {
        path,
        text: buffer.subarray(0, keptBytes).toString('utf8'),
        digest: `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(buffer).digest('hex')}`,
    };
};
const byPath = (a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0;


/***/ }),

/***/ 8247:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readRegularFile),
/* harmony export */   q: () => (/* binding */ readWorktree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2652);
/* harmony import */ var _tree_entries_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1491);





/** The uncommitted files: what git tracks or would add, as it stands on disk. Outside of git: every file. */
const readWorktree = async (root, globs, run) => {
    const listing = await run(['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
    const paths = listing.exitCode === 0
        ? [...new Set(listing.stdout.toString('utf8').split('\0'))].filter((path) => path !== '')
        : await walk(root, '');
    const entries = (await Promise.all(paths.map((path) => entryOf(root, path)))).filter((entry) => entry !== undefined);
    const everywhere = (0,_tree_entries_js__WEBPACK_IMPORTED_MODULE_4__/* .looksEverywhere */ .B4)(globs);
    const files = [];
    for (const entry of (0,_tree_entries_js__WEBPACK_IMPORTED_MODULE_4__/* .selectEntries */ .XO)(entries, globs)) {
        const file = (0,_tree_entries_js__WEBPACK_IMPORTED_MODULE_4__/* .fileOf */ .W7)(entry.path, await readRegularFile(root, entry.path), everywhere);
        if (file !== undefined)
            files.push(file);
    }
    return { revision: 'worktree', files: files.sort(_tree_entries_js__WEBPACK_IMPORTED_MODULE_4__/* .byPath */ .f2) };
};
const entryOf = async (root, path) => {
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path)).catch(() => undefined);
    // Deleted, and not yet committed so.
    if (stats === undefined)
        return undefined;
    const mode = stats.isSymbolicLink() ? '120000' : stats.isFile() ? '100644' : stats.isDirectory() ? '160000' : '000000';
    return { mode, oid: '', path: path.replace(/\/$/, '') };
};
const walk = async (root, folder) => {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, folder), { withFileTypes: true });
    const found = await Promise.all(entries.map(async (entry) => {
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
        if (entry.isDirectory())
            return entry.name === '.git' ? [] : walk(root, path);
        return [path];
    }));
    return found.flat();
};
/**
 * Reads one file below a folder, whose own path is real. Neither the file nor a folder on the way may be a link, also
 * not one that is put there meanwhile (attack G07).
 */
const readRegularFile = async (root, path) => {
    const wanted = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path);
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(wanted, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK).catch((error) => {
        if (error.code === 'ELOOP')
            throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P((0,_tree_entries_js__WEBPACK_IMPORTED_MODULE_4__/* .linkRefused */ .$)(path));
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P({
            code: 'FOLDER_UNREADABLE',
            message: 'A file could not be read',
            where: { kind: 'file', path, line: 1, column: 1 },
            remedy: 'Give the job the right to read the file',
        });
    });
    try {
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(wanted)) !== wanted)
            throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P((0,_tree_entries_js__WEBPACK_IMPORTED_MODULE_4__/* .linkRefused */ .$)(path));
        if (!(await file.stat()).isFile())
            throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P((0,_tree_entries_js__WEBPACK_IMPORTED_MODULE_4__/* .notRegular */ .oQ)(path, 'a device, pipe or folder'));
        return await file.readFile();
    }
    finally {
        await file.close();
    }
};


/***/ })

};
