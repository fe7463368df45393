export const id = 135;
export const ids = [135];
export const modules = {

/***/ 29691:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isForPeople: () => (/* binding */ isForPeople),
/* harmony export */   isNoProse: () => (/* binding */ isNoProse),
/* harmony export */   isProseTaken: () => (/* binding */ isProseTaken)
/* harmony export */ });
/* harmony import */ var _manifests_glob_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(38546);
/* harmony import */ var _manifests_templates_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(55265);
/* harmony import */ var _ports_repository_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(57274);
/* harmony import */ var _deliveries_deciding_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14281);
/* harmony import */ var _scripts_client_statements_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91495);
/* harmony import */ var _scripts_deploy_texts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76185);
/* harmony import */ var _templates_feeding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9361);
/* harmony import */ var _charts_helmfiles_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(35895);
/* harmony import */ var _package_constants_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10673);
/* harmony import */ var _program_imports_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24163);
/* harmony import */ var _templates_object_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56549);
/* harmony import */ var _reached_revision_units_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(16918);












/**
 * Whether a change is of files for people and of code that makes no manifests, and nothing in the repository takes one of them by
 * its name: then it gives no reason, whoever applies what, and no tree has to be read to know it. It is asked before the trees are
 * read, and only ever saves work; what is not known is not for people. `changedPrograms`, `changedFilledIn` and the others that look
 * at changed files leave out these by their names; who takes a file of any name is searched for.
 */
const isForPeople = async function (repository, { base, head }) {
    if (!(0,_reached_revision_units_js__WEBPACK_IMPORTED_MODULE_7__/* .isWhole */ .wP)(repository) || base === '')
        return false;
    const [before, after] = await Promise.all([repository.whole.list(base), repository.whole.list(head)]);
    const changed = [...(0,_reached_revision_units_js__WEBPACK_IMPORTED_MODULE_7__/* .changedPaths */ .vl)(before, after)];
    const all = [...before, ...after];
    if (!changed.every(isSilent) || all.some(isAnyName) || (await isNoProse(repository, { base, head, after }, changed)))
        return false;
    if (await (0,_package_constants_js__WEBPACK_IMPORTED_MODULE_4__.isOfMaker)(repository, { head, after }, changed))
        return false;
    if (await (0,_program_imports_js__WEBPACK_IMPORTED_MODULE_5__.isImported)(repository, { head, after }, changed))
        return false;
    return !(await isTaken(repository, { head, after }, changed, foldersOfOneSide([before, after], changed)));
};
/**
 * Whether a file for people by its name is none by its text: objects from the first line on, or values that a text which deploys names; or
 * a program that hands files to a cluster itself.
 */
const isNoProse = async function (repository, { base, head, after }, changed) {
    const asked = changed.filter((path) => _templates_object_text_js__WEBPACK_IMPORTED_MODULE_6__/* .isProse */ .y6.test(path) || (0,_scripts_client_statements_js__WEBPACK_IMPORTED_MODULE_1__/* .mayHandByLibrary */ .vj)(path));
    if (asked.length === 0)
        return false;
    const decoder = new TextDecoder();
    const read = await Promise.all([base, head].map((revision) => repository.whole.read(revision, asked)));
    const all = read.flatMap((side) => [...side]).map(([path, bytes]) => ({ path, text: decoder.decode(bytes) }));
    if (all.some(({ path, text }) => (0,_scripts_client_statements_js__WEBPACK_IMPORTED_MODULE_1__/* .mayHandByLibrary */ .vj)(path) && (0,_scripts_client_statements_js__WEBPACK_IMPORTED_MODULE_1__/* .handsFiles */ .Qd)(text)))
        return true;
    const texts = all.filter(({ path }) => _templates_object_text_js__WEBPACK_IMPORTED_MODULE_6__/* .isProse */ .y6.test(path));
    if (texts.some(({ text }) => (0,_templates_object_text_js__WEBPACK_IMPORTED_MODULE_6__/* .isObjectText */ .PN)(text)))
        return true;
    const values = texts.filter(({ text }) => (0,_templates_object_text_js__WEBPACK_IMPORTED_MODULE_6__/* .isMappingText */ .O7)(text)).map(({ path }) => path);
    return (0,_scripts_deploy_texts_js__WEBPACK_IMPORTED_MODULE_2__.isHanded)(repository, { base, head, after }, [...new Set(values)]);
};
/** A template may look a text up by its name, and whichever folder it is in (filled-in-texts.ts). */
const isSilent = function (path) { return !(0,_templates_feeding_js__WEBPACK_IMPORTED_MODULE_3__/* .mayFeed */ .iZ)(path) && !/\.txt$/i.test(path) };
/** A link that may lead to any of them, and what takes files by patterns or makes objects of any code. */
const isAnyName = function ({ path, kind }) { return (kind !== 'file' && !isSilent(path)) || (0,_charts_helmfiles_js__WEBPACK_IMPORTED_MODULE_8__.isHelmfile)(path) || ['cdk8s.yaml', 'Pulumi.yaml'].includes((0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_9__/* .nameOf */ .Vb)(path)) };
/** Folders that come or go: what applies one finds nothing there on the other side. */
const foldersOfOneSide = function (sides, changed) {
    const present = sides.map((side) => new Set(side.map(({ path }) => path)));
    const moved = changed.filter((path) => !present.every((side) => side.has(path)));
    const folders = new Set(moved.flatMap((path) => (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_9__/* .withParents */ .M2)(path).slice(1)));
    return [...folders].filter((folder) => !sides.every((side) => side.some(({ path }) => (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_9__/* .isBelow */ .Yw)(path, folder))));
};
/** What takes files by a pattern, or by a name that is filled in. */
const patterns = ['ApplicationSet', 'fileParameters'];
const isManifest = (0,_manifests_glob_js__WEBPACK_IMPORTED_MODULE_10__/* .globMatcher */ .fU)(_manifests_glob_js__WEBPACK_IMPORTED_MODULE_10__/* .defaultGlobs */ .Fq);
/** Of what is on disk nobody searches the texts: each that may hold a word is given. */
const filesHolding = async function ({ whole }, { head, after }, words) { return head === 'worktree' ? after.map(({ path }) => path) : whole.holding?.(head, words) };
const isTaken = async function (repository, at, changed, folders) {
    const names = [...new Set([...changed, ...folders].map(_ports_repository_js__WEBPACK_IMPORTED_MODULE_9__/* .nameOf */ .Vb))];
    const holding = await filesHolding(repository, at, [...names, ...patterns]);
    if (holding === undefined)
        return true;
    const decoder = new TextDecoder();
    const texts = await repository.whole.read(at.head, holding.filter((path) => mayTake(path)));
    return [...texts].some(([path, bytes]) => {
        const text = decoder.decode(bytes);
        const isNamed = names.some((name) => text.includes(name));
        if (folders.length > 0 && (isNamed || text.includes('ApplicationSet')))
            return true;
        const readers = (0,_deliveries_deciding_files_js__WEBPACK_IMPORTED_MODULE_0__/* .readersOf */ .cU)({ files: [{ path, text }] });
        return (isNamed && isObject(path, text)) || readers.some(({ reads }) => changed.some(reads));
    });
};
/**
 * Whether something may take prose beside what is built: a chart that asks for its own files (Helm: `.Files`), in a template or in a
 * value that is taken for one, or an object or build file that says its name.
 */
const isProseTaken = async function (repository, at, prose, isBuilt) {
    if (await isTaken(repository, at, prose, []))
        return true;
    if (!prose.some(isBuilt))
        return false;
    const holding = await filesHolding(repository, at, ['Files']);
    if (holding === undefined)
        return true;
    const asking = holding.filter((path) => isManifest(path) || (isBuilt(path) && (!/\.md$/i.test(path) || /(?:^|\/)templates\//.test(path))));
    const decoder = new TextDecoder();
    return [...(await repository.whole.read(at.head, asking))].some(([, bytes]) => {
        const text = decoder.decode(bytes);
        return text.includes('{{') && /\bFiles\b/.test(text);
    });
};
/** Texts that a rule follows to a file of any name: objects, build files and Terraform. */
const mayTake = function (path) { return isManifest(path) || (0,_manifests_templates_js__WEBPACK_IMPORTED_MODULE_11__/* .buildFile */ .J_)(path) !== undefined || (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_9__/* .nameOf */ .Vb)(path) === 'Kptfile' || isTerraform.test(path) };
const isTerraform = /\.(?:tf|tofu|hcl)$/;
/** Pages and packages of programs list files for people in YAML and JSON as well. */
const isObject = function (path, text) { return !isManifest(path) || (0,_manifests_templates_js__WEBPACK_IMPORTED_MODULE_11__/* .buildFile */ .J_)(path) !== undefined || /\bapiVersion\b|\bvars\b/.test(text) };


/***/ }),

/***/ 48961:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Items by a key, in the order in which each key first comes. */
const groupBy = function (items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
};


/***/ })

};
