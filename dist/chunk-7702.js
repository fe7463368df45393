export const id = 7702;
export const ids = [7702];
export const modules = {

/***/ 18807:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ decidingGlobs),
/* harmony export */   f: () => (/* binding */ changedDecidingFiles)
/* harmony export */ });
/* harmony import */ var _manifests_glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38546);
/* harmony import */ var _mesh_coverage_remote_charts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39724);
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73776);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78100);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80936);
/* harmony import */ var _units_gitops_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69079);
/* harmony import */ var _units_revision_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1451);







/** Files of deployment tools that are no manifests, and decide which manifests are applied and how they are filled in. */
const tools = [
    [['**/.sourceignore'], 'Flux leaves files out by it'],
    [['**/.argocd-source.yaml', '**/.argocd-source-*.yaml'], 'Argo CD lays it over the source of an Application'],
    [['**/fleet.yaml', '**/fleet.yml'], 'Fleet takes values and overlays of it'],
    [['**/skaffold*.yaml', '**/skaffold*.yml'], 'Skaffold takes manifests and values of it'],
    [
        ['**/helmfile*.yaml', '**/helmfile*.yml', '**/helmfile.d/**/*.yaml', '**/helmfile.d/**/*.yml'],
        'helmfile takes charts and values of it',
    ],
];
/** Names of such files. */
const decidingGlobs = tools.flatMap(([globs]) => globs);
const matchers = tools.map(([globs, by]) => ({ matches: (0,_manifests_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .globMatcher */ .fU)(globs), by }));
/** Changed files that decide what is applied without being a manifest, by their names or because an object names them. */
const changedDecidingFiles = (before, after, changed) => {
    const readers = [before, after].flatMap(readersOf);
    return [...changed].sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_4__/* .byCodePoint */ .H).flatMap((path) => {
        const by = matchers.find(({ matches }) => matches(path))?.by ?? readers.find(({ reads }) => reads(path))?.by;
        return by === undefined ? [] : [reasonOf(path, by)];
    });
};
const reasonOf = (path, by) => ({
    code: 'CHANGE_UNREAD',
    text: `${path} changes, and ${by}: what is applied then was not read. Render it at both revisions, and give the results as before and after.`,
    where: { kind: 'file', path, line: 1, column: 1 },
});
/** Objects of Argo CD that read files of any name. */
const readersOf = ({ files }) => (0,_units_gitops_object_js__WEBPACK_IMPORTED_MODULE_2__/* .gitOpsObjects */ .JD)(files)
    .filter(({ group }) => group === 'argoproj.io')
    .flatMap((object) => [...generatorReader(object), ...parameterReader(object)]);
const generatorReader = (object) => {
    const globs = filesOf((0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(object.content, 'spec')['generators']);
    return globs.length === 0
        ? []
        : [{ reads: (0,_manifests_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .globMatcher */ .fU)(globs), by: `a git generator of ${(0,_units_gitops_object_js__WEBPACK_IMPORTED_MODULE_2__/* .titleOf */ .Gg)(object)} at ${object.path} reads it` }];
};
/** Patterns of every git generator, also of those inside a matrix or a merge. */
const filesOf = (value) => {
    if (Array.isArray(value))
        return value.flatMap(filesOf);
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isJsonObject */ .OW)(value))
        return [];
    return Object.entries(value).flatMap(([name, below]) => name === 'git' ? (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(below, 'files').map((one) => (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(one, 'path')) : filesOf(below));
};
const parameterReader = (object) => {
    const template = object.kind === 'ApplicationSet' ? (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(object.content, 'spec', 'template') : object.content;
    const spec = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(template, 'spec');
    const paths = (0,_mesh_coverage_remote_charts_js__WEBPACK_IMPORTED_MODULE_0__/* .sourcesOfApplication */ .MK)(spec).flatMap((source) => [
        ...(0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(source, 'helm', 'fileParameters').map((one) => (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(one, 'path')),
        // Of a chart that stands here the values are rendered.
        ...((0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(source, 'chart') === ''
            ? []
            : (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textsAt */ .i1)(source, 'helm', 'valueFiles').filter((one) => one.startsWith('$'))),
    ].flatMap((named) => {
        const path = named.replace(/^\$[\w-]+\//, '/');
        return (path.startsWith('/') ? (0,_units_revision_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .normalPath */ .FE)(path.slice(1)) : (0,_units_revision_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .joinPath */ .uJ)((0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(source, 'path'), path)) ?? [];
    }));
    // A path that a generator fills in is known by its end alone.
    const isRead = (path) => paths.some((one) => (one.includes('{{') ? path.endsWith(one.slice(one.lastIndexOf('/'))) : path === one));
    return paths.length === 0 ? [] : [{ reads: isRead, by: `${(0,_units_gitops_object_js__WEBPACK_IMPORTED_MODULE_2__/* .titleOf */ .Gg)(object)} at ${object.path} takes a value of it` }];
};


/***/ }),

/***/ 15962:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ noConfiguration)
/* harmony export */ });
/** A repository without a meshgate.yaml, or one that is not asked. */
const noConfiguration = {
    protected: undefined,
    before: undefined,
    after: undefined,
    base: undefined,
    head: undefined,
    firstRun: false,
    changes: [],
};


/***/ }),

/***/ 32613:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readUnitState: () => (/* binding */ readUnitState)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);
/* harmony import */ var _manifests_read_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62408);
/* harmony import */ var _manifests_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41847);
/* harmony import */ var _mesh_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73918);
/* harmony import */ var _ports_list_names_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(97523);
/* harmony import */ var _no_configuration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15962);
/* harmony import */ var _open_neighbours_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30955);
/* harmony import */ var _reach_units_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18759);
/* harmony import */ var _revision_units_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41621);









const checkout = { base: 'worktree', head: 'worktree' };
/** What one unit of the checkout holds, found and rendered as `check` does. Throws a `Refusal` where that is not known. */
const readUnitState = async (run, title) => {
    const repository = await run.repository();
    if (!(0,_revision_units_js__WEBPACK_IMPORTED_MODULE_7__/* .isWhole */ .wP)(repository))
        throw refuseUnit(title, 'a checkout of git', 'none');
    const cache = (0,_manifests_read_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .createReadCache */ .VC)();
    const { read, before, after } = await (0,_revision_units_js__WEBPACK_IMPORTED_MODULE_7__/* .readBothUnits */ .Nu)(repository, checkout, run.context.repository.path);
    const found = { configuration: _no_configuration_js__WEBPACK_IMPORTED_MODULE_4__/* .noConfiguration */ .U, revisions: checkout, cache, before, after };
    const reached = await (0,_reach_units_js__WEBPACK_IMPORTED_MODULE_6__/* .reachUnits */ .B)(read, before, after, cache);
    const { plain, rendered, untouched } = (0,_open_neighbours_js__WEBPACK_IMPORTED_MODULE_5__/* .openNeighbours */ .B)(run, read, found, reached);
    const units = [...plain, ...rendered, ...untouched];
    const unit = units.find((one) => one.title === title);
    if (unit === undefined)
        throw refuseUnit(title, (0,_ports_list_names_js__WEBPACK_IMPORTED_MODULE_8__/* .listNames */ .Z)(units.map((one) => one.title), 20), title);
    const sides = await unit.sides();
    const { source } = (await unit.words()).unit;
    const code = source.kind === 'helm' ? 'HELM_TEMPLATE' : 'KUSTOMIZATION';
    const [first, ...rest] = (sides.unproven ?? []).map(({ text }) => notRead(code, text));
    if (first !== undefined)
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P(first, ...rest);
    return (0,_manifests_state_js__WEBPACK_IMPORTED_MODULE_2__/* .stateOfFolder */ .Dk)(sides.after, { kinds: _mesh_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .readKinds */ .eA, incomplete: sides.incomplete ?? [] });
};
const refuseUnit = (title, expected, received) => new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
    code: 'USAGE',
    message: `there is no unit ${JSON.stringify(title)} in this checkout`,
    expected,
    received,
    remedy: 'Check out the commit that the review names, and give the unit by the name that the review has for it.',
});
const notRead = (code, text) => ({
    code,
    message: text,
    remedy: 'Fix what it names; or render it yourself, and give the folder of the result as --state.',
});


/***/ }),

/***/ 77348:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BF: () => (/* binding */ opaqueBy),
/* harmony export */   HD: () => (/* binding */ opaqueGlobs),
/* harmony export */   Te: () => (/* binding */ cdk8sFolders),
/* harmony export */   Wk: () => (/* binding */ mayBecomeObject)
/* harmony export */ });
/* harmony import */ var _manifests_interest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82834);
/* harmony import */ var _ports_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57274);
/* harmony import */ var _revision_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1451);



const programs = [
    [['.jsonnet', '.libsonnet'], 'jsonnet'],
    [['.cue'], 'CUE'],
    [['.gotmpl'], 'helmfile or gomplate'],
    [['.tpl', '.tmpl'], 'a template engine'],
    [['.j2', '.jinja', '.jinja2'], 'Jinja'],
    [['.yaml.erb', '.yml.erb'], 'ERB'],
];
/** Files that other programs make manifests of. */
const opaqueGlobs = programs.flatMap(([endings]) => endings.map((ending) => `**/*${ending}`));
const remedy = 'Render it in a job before this one, and give the result as before and after or list it under policies.';
/** Programs of cdk8s make every manifest of their folder. */
const cdk8sFolders = (paths) => paths.filter((path) => (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(path) === 'cdk8s.yaml').map(_ports_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS);
/** What fills in a file of this path; undefined: it is read as it is, or it is nothing that makes manifests. */
const opaqueBy = (path, cdk8s) => {
    const program = programs.find(([endings]) => endings.some((ending) => path.endsWith(ending)))?.[1];
    if (program !== undefined)
        return { path, by: program, remedy };
    const ofCdk8s = /\.(?:ts|js|py|go|java)$/.test(path) && cdk8s.some((folder) => (0,_revision_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(path, folder));
    return ofCdk8s ? { path, by: 'cdk8s', remedy } : undefined;
};
/** Whether its text may become an object: a language of its own makes objects without a word of them. */
const mayBecomeObject = ({ by }, text) => by === 'jsonnet' || by === 'cdk8s' || (0,_manifests_interest_js__WEBPACK_IMPORTED_MODULE_0__/* .mayHoldObjects */ .D7)(text);


/***/ })

};
