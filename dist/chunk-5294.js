export const id = 5294;
export const ids = [5294];
export const modules = {

/***/ 45294:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openJobRepository: () => (/* binding */ openJobRepository)
});

// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(12652);
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
const member = (value, name) => (0,json/* isJsonObject */.O)(value) ? value[name] : undefined;
const textOf = (value) => (typeof value === 'string' ? value : '');
const objectsOf = (value) => Array.isArray(value) ? value.filter(json/* isJsonObject */.O) : [];
const checkCommit = (revision) => {
    if (!commitId.test(revision))
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
    const { folder, context, findCommit, resolveRevisions } = options;
    const git = await (0,repository_git/* openGitRepository */.r)(folder, { network: options.network });
    const platform = openPlatform(options, (oids) => git.blobs(oids));
    // A login that the checkout left makes one fetch cheaper than many answers; without any, a public remote may still answer.
    const mayFetch = job_repository_once(async () => platform === undefined || (await git.remote.hasCredentials()));
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
            const found = await resolveRevisions(await readWritten(revisions, git), find);
            if (found !== undefined)
                return found;
            throw job_repository_unavailable(revisions, context);
        },
    };
};
/** A person's own words for the base become a commit id; what git does not know is misspelt. */
const readWritten = async ({ written, ...revisions }, git) => {
    if (written === undefined)
        return revisions;
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
const job_repository_once = (work) => {
    let answer;
    return () => (answer ??= work());
};
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
