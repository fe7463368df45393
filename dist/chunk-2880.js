export const id = 2880;
export const ids = [2880];
export const modules = {

/***/ 51747:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
/** The same work, done when it is first asked for, and once; of a promise, its answer is kept, a failure too. */
const once = function (work) {
    let done;
    return () => (done ??= { answer: work() }).answer;
};


/***/ }),

/***/ 12880:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


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
const findLocalBase = async function (git) {
    const tips = await git.resolveAll(['HEAD', ...defaultBranches]);
    const head = tips.get('HEAD');
    if (head === undefined)
        return undefined;
    for (const ref of defaultBranches) {
        const tip = tips.get(ref);
        if (tip === undefined)
            continue;
        const name = ref.replace(/^refs\/(?:heads|remotes)\//, '');
        const point = tip === head ? head : await git.mergeBase(head, tip);
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

// EXTERNAL MODULE: ./src/repository/git-blobs.ts
var git_blobs = __webpack_require__(95825);
// EXTERNAL MODULE: ./src/repository/git.ts + 1 modules
var repository_git = __webpack_require__(34605);
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
const unavailable = function (message, received) { return new problem/* Refusal */.P({
    code: 'TREE_UNAVAILABLE',
    message,
    received,
    remedy: 'Set fetch-depth: 2 (actions/checkout) or GIT_DEPTH: "0" (GitLab), or give the job a token that may read the repository',
}) };
const getter = function (options) {
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
const member = function (value, name) { return (0,json/* isJsonObject */.OW)(value) ? value[name] : undefined };
const textOf = function (value) { return (typeof value === 'string' ? value : '') };
const objectsOf = function (value) { return Array.isArray(value) ? value.filter(json/* isJsonObject */.OW) : [] };
const checkCommit = function (revision) {
    if (!commitId.test(revision))
        throw unavailable('A revision is a full commit id', JSON.stringify(revision.slice(0, 120)));
};
/** git's own name of a blob: what the platform sends must be what the tree says. */
const isBlob = function (oid, bytes) { return (0,external_node_crypto_.createHash)(oid.length === 64 ? 'sha256' : 'sha1')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex') === oid };
const readBlobs = async function (oids, options, read) {
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
const readEntries = async function (commit, all, globs, readAll, listed) {
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
const platform_tree_once = function (list) {
    const known = new Map();
    return (commit) => {
        const listing = known.get(commit) ?? list(commit);
        known.set(commit, listing);
        return listing;
    };
};
const segments = function (path) { return path.split('/').map(encodeURIComponent).join('/') };
/** GitHub: the commit, its tree in one answer, and the blobs that the clone lacks. */
const openGithubRepository = function (options) {
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
const openGitlabRepository = function (options) {
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
const openJobRepository = async function (options) {
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
const openWhole = function (git, platform, fetch) {
    const known = new Map();
    const keep = (0,git_blobs/* keepSmallBlobs */.pE)();
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
        holding: (revision, words) => (revision === 'worktree' ? Promise.resolve(undefined) : git.holding(revision, words)),
        read: async (revision, paths) => {
            if (revision === 'worktree')
                return git.readDisk(paths);
            const ids = new Map((await list(revision)).map(({ path, id }) => [path, id]));
            const wanted = [...new Set(paths.flatMap((path) => ids.get(path) ?? []))];
            const here = await keep(wanted, (missing) => git.blobs(missing));
            const blobs = platform !== undefined && here.size < wanted.length ? await platform.blobs(wanted) : here;
            return new Map(paths.flatMap((path) => {
                const bytes = blobs.get(ids.get(path) ?? '');
                return bytes === undefined ? [] : [[path, bytes]];
            }));
        },
    };
};
/** A person's own words for the base become a commit id; what git does not know is misspelt. */
const readLocalBase = async function ({ written, fromDefaultBranch, ...revisions }, git) {
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
/** A person's own folder before the first commit: nothing failed. */
const withoutCommit = function () { return new problem/* Refusal */.P({
    code: 'USAGE',
    message: 'the repository has no commit yet, so there is nothing to compare with',
    where: { kind: 'input', name: '--base' },
    expected: 'a commit',
    received: 'none',
    remedy: 'Commit once and change a file, or compare two folders with --before and --after.',
}) };
const job_repository_unavailable = function (revisions, { platform }) { return revisions.fromDefaultBranch === true && revisions.base === 'HEAD'
    ? withoutCommit()
    : new problem/* Refusal */.P({
        code: 'TREE_UNAVAILABLE',
        message: 'the revisions to compare cannot be found',
        expected: `${revisions.base || 'a base'} and ${revisions.head}`,
        received: platform === 'local' ? 'not in this repository' : 'neither in the clone nor through the platform',
        remedy: platform === 'local'
            ? 'Commit once, name another base with --base, or compare two folders with --before and --after. In a job set fetch-depth: 2 (actions/checkout) or GIT_DEPTH: "0" (GitLab).'
            : 'Set fetch-depth: 2 (actions/checkout) or GIT_DEPTH: "0" (GitLab), or give the job a token that may read the repository',
    }) };
const openPlatform = function ({ context, http, login }, localBlobs) {
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
