export const id = 2485;
export const ids = [2485];
export const modules = {

/***/ 34534:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ standsAside)
/* harmony export */ });
/** What is put away. */
const put = 'archived?|archives|attic|backups?|bak|deprecated|disabled|inactive|obsolete|old|parked|removed|retired|trash|(?:not[-_]?|un)used';
/** What shows something, or is tried. */
const shown = 'docs?|drafts?|examples?|samples?|snippets?|cookbooks?|tutorials?|training|workshops?|proposals?|rfcs?|playgrounds?|pocs?|scratch|later|todo|wip|te?mp|experiments?|off';
/** What tests and programs take. */
const taken = 'fixtures?|mocks?|testdata|tests|src/test|e2e|integration[-_]?tests?|__\\w+__|hack|node_modules|\\.[^/]+';
/** The first said behind the name of a folder: `k8s-backup`, `policies.old`, `k8s_disabled`. */
const renamed = `[^/]+[-_.](?:${put}|examples?|samples?)`;
/** Folders that by their names nobody deploys: a tool that applies the folder which a file leaves takes its objects away. */
const aside = new RegExp(`(?:^|/)(?:${put}|${shown}|${taken}|${renamed})/`, 'i');
const standsAside = function (path) { return aside.test(path) };


/***/ }),

/***/ 52485:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withFollowedLinks: () => (/* binding */ withFollowedLinks)
/* harmony export */ });
/* harmony import */ var _manifests_aside_folders_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34534);
/* harmony import */ var _manifests_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38546);
/* harmony import */ var _manifests_templates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55265);
/* harmony import */ var _ports_follow_links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57119);




/**
 * A repository in which a link that the change touches is the file that it leads to, where both have the name of a manifest: who applies
 * the folder of the link applies that file. One that the change leaves alone says nothing that its file does not say at its own place,
 * unless nobody deploys that place. Where a link leads to nothing of the tree it stays a link (settle-links.ts).
 */
const withFollowedLinks = async function (repository, { base, head }) {
    const [old, now] = await Promise.all([linksOf(repository, base), linksOf(repository, head)]);
    const isTouched = (path) => {
        const [left, right] = [old, now].map(({ links, files }) => {
            const leads = links.get(path);
            return { there: leads ?? files.get(path), target: leads?.target };
        });
        if (left?.there?.id !== right?.there?.id)
            return true;
        const [from, to] = [left?.target, right?.target];
        return to !== undefined && (0,_manifests_aside_folders_js__WEBPACK_IMPORTED_MODULE_0__/* .standsAside */ .y)(to.path) && from?.id !== to.id;
    };
    const followedOf = ({ links }) => new Map([...links].flatMap(([path, { target }]) => (target !== undefined && isTouched(path) ? [[path, target]] : [])));
    const followed = new Map([
        [base, followedOf(old)],
        [head, followedOf(now)],
    ]);
    if ([...followed.values()].every((links) => links.size === 0))
        return repository;
    const at = (revision) => followed.get(revision) ?? new Map();
    return {
        ...repository,
        readTree: readTreeWith(repository, at),
        whole: wholeWith(repository.whole, at),
    };
};
const isManifest = (0,_manifests_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .globMatcher */ .fU)(_manifests_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultGlobs */ .Fq);
const linksOf = async function ({ whole }, revision) {
    const listing = revision === '' ? [] : await whole.list(revision);
    const files = new Map(listing.flatMap((one) => (one.kind === 'file' ? [[one.path, one]] : [])));
    const all = listing.filter(({ kind }) => kind === 'link');
    // What a kustomization or a chart names, it names from the place where its own file stands.
    const asked = all.filter(({ path }) => isManifest(path) && (0,_manifests_templates_js__WEBPACK_IMPORTED_MODULE_2__/* .buildFile */ .J_)(path) === undefined);
    if (asked.length === 0)
        return { links: new Map(), files };
    const read = await whole.read(revision, all.map(({ path }) => path));
    const decoder = new TextDecoder();
    const targets = new Map([...read].map(([path, target]) => [path, decoder.decode(target)]));
    const links = asked.map(({ path, id }) => {
        const { end } = (0,_ports_follow_links_js__WEBPACK_IMPORTED_MODULE_3__/* .followLinks */ .n)(path, targets);
        const there = end === undefined ? undefined : files.get(end);
        return [path, { id, target: there !== undefined && isManifest(there.path) ? there : undefined }];
    });
    return { links: new Map(links), files };
};
const readTreeWith = function (repository, at) { return async (revision, globs, links) => {
    const tree = await repository.readTree(revision, globs, links);
    const matches = (0,_manifests_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .globMatcher */ .fU)(globs);
    const texts = new Map(tree.files.map((file) => [file.path, file]));
    const added = [...at(revision)].flatMap(([path, target]) => {
        const file = matches(path) ? texts.get(target.path) : undefined;
        return file === undefined ? [] : [{ ...file, path }];
    });
    const paths = new Set(added.map(({ path }) => path));
    return {
        ...tree,
        files: [...tree.files, ...added],
        ...(tree.links === undefined ? {} : { links: tree.links.filter(({ path }) => !paths.has(path)) }),
    };
} };
const wholeWith = function (whole, at) {
    const { holding } = whole;
    return {
        list: async (revision) => {
            const followed = at(revision);
            return (await whole.list(revision)).map((one) => {
                const target = followed.get(one.path);
                return target === undefined ? one : { ...target, path: one.path };
            });
        },
        read: async (revision, paths) => {
            const followed = at(revision);
            const read = await whole.read(revision, paths.map((path) => followed.get(path)?.path ?? path));
            return new Map(paths.flatMap((path) => {
                const bytes = read.get(followed.get(path)?.path ?? path);
                return bytes === undefined ? [] : [[path, bytes]];
            }));
        },
        ...(holding === undefined
            ? {}
            : {
                holding: async (revision, words) => {
                    const paths = await holding(revision, words);
                    const found = new Set(paths);
                    const links = [...at(revision)].filter(([, target]) => found.has(target.path)).map(([path]) => path);
                    return paths === undefined ? undefined : [...paths, ...links];
                },
            }),
    };
};


/***/ })

};
