export const id = 4547;
export const ids = [4547];
export const modules = {

/***/ 4547:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(2652);
// EXTERNAL MODULE: ./src/commands/configuration.ts + 9 modules
var commands_configuration = __webpack_require__(3581);
// EXTERNAL MODULE: ./src/commands/identity.ts + 9 modules
var identity = __webpack_require__(5980);
// EXTERNAL MODULE: ./src/commands/issuer-keys.ts + 1 modules
var issuer_keys = __webpack_require__(2153);
// EXTERNAL MODULE: ./src/commands/outcome.ts
var outcome = __webpack_require__(8786);
// EXTERNAL MODULE: ./src/config/policies.ts
var policies = __webpack_require__(5610);
// EXTERNAL MODULE: ./src/manifests/glob.ts
var glob = __webpack_require__(8546);
// EXTERNAL MODULE: ./src/manifests/templates.ts
var templates = __webpack_require__(5265);
;// CONCATENATED MODULE: ./src/commands/relevance.ts



/** Where a platform keeps what starts the job, and so its inputs. */
const pipelines = ['.github/**', '.gitlab/**', '.gitlab-ci.yml', '**/*.gitlab-ci.yml'];
/** Sources of rendered manifests that have no manifest's name. */
const sources = ['**/*.tpl', '**/Chart.lock', '**/.helmignore'];
/**
 * How many files a change touches where none of them can matter to the verdict; undefined where one may, or where it is
 * not known. A change that may not matter is judged in full: this only ever saves work.
 *
 * What may matter: files of the globs of every environment at both revisions, the configuration and every path that it
 * names, the folders of the inputs, sources of rendered manifests, the files that start the job, and whatever is no
 * regular file (a link or a submodule can bring anything).
 */
const untouchedBy = async (repository, revisions, inputs, configurations) => {
    if (repository?.changes === undefined || revisions.base === '' || revisions.head === 'worktree')
        return undefined;
    // Folders of two states come from earlier jobs: no revision says what is in them.
    if (inputs.before !== undefined || inputs.after !== undefined)
        return undefined;
    const changes = await repository.changes(revisions.base, revisions.head);
    if (changes === undefined)
        return undefined;
    const matters = mayMatter(inputs, configurations);
    return changes.some(matters) ? undefined : changes.length;
};
const mayMatter = (inputs, configurations) => {
    const named = [...textsOf(configurations.map(({ base, head }) => [base, head])), ...inputs.config.split(',')]
        .map((text) => text
        .trim()
        .replace(/^(?:\.\/)+/, '')
        .replace(/\/+$/, ''))
        .filter((text) => text !== '');
    const paths = new Set(named.filter((text) => !(0,glob/* isPattern */.Pt)(text)));
    const matches = (0,glob/* globMatcher */.fU)([
        ...globsOf(configurations),
        ...inputs.config.split(',').filter(glob/* isPattern */.Pt),
        ...pipelines,
        ...sources,
    ]);
    return ({ path, regular }) => !regular ||
        paths.has('.') ||
        matches(path) ||
        (0,templates/* buildFile */.J_)(path) !== undefined ||
        withParents(path).some((one) => paths.has(one));
};
const globsOf = (configurations) => configurations.flatMap(({ base, head, protected: settings }) => [base, head].flatMap((config) => {
    const environments = [
        ...(settings?.environments ?? []),
        ...(config?.protected.environments ?? []),
    ];
    return (environments.length === 0 ? [undefined] : environments).flatMap((environment) => (0,policies/* policyFiles */.q)(environment, config?.proposed).globs);
}));
/** Every text of a configuration, whatever it is for: a setting that names a file is among them, also one that is new. */
const textsOf = (value) => {
    if (typeof value === 'string')
        return [value];
    if (typeof value !== 'object' || value === null)
        return [];
    const members = value instanceof Map ? [...value.values()] : Object.values(value);
    return members.flatMap(textsOf);
};
/** `a/b/c.yaml`: itself, `a/b` and `a`. */
const withParents = (path) => {
    const parts = path.split('/');
    return parts.map((_, index) => parts.slice(0, parts.length - index).join('/'));
};

;// CONCATENATED MODULE: ./src/commands/check.ts






/**
 * `meshgate check`: who gains and who loses access by the change. Writes nothing to a cluster. A run that is refused
 * withdraws the standing comment, so that no older verdict stands under a newer commit.
 */
const check = async (ports, inputs) => {
    try {
        return await identifyAndJudge(ports, inputs);
    }
    catch (thrown) {
        const problems = (0,outcome/* problemsOf */.GW)(thrown);
        for (const problem of problems)
            ports.output.problem(problem);
        const { publishRefusal } = await Promise.all(/* import() */[__webpack_require__.e(3865), __webpack_require__.e(8761), __webpack_require__.e(8175), __webpack_require__.e(6296), __webpack_require__.e(1399)]).then(__webpack_require__.bind(__webpack_require__, 6296));
        await publishRefusal(ports, inputs, problems);
        return (0,outcome/* refused */.J5)(problems);
    }
};
const noConfiguration = {
    protected: undefined,
    before: undefined,
    after: undefined,
    base: undefined,
    head: undefined,
    firstRun: false,
};
const identifyAndJudge = async (ports, inputs) => {
    const folders = inputs.before !== undefined && inputs.after !== undefined;
    // Two folders on a person's own machine stand for two meshes; a configuration that lies nearby is about another one.
    const alone = folders && ports.context.platform === 'local' && inputs.environment === undefined;
    const repository = alone ? undefined : await ports.repository();
    const revisions = repository === undefined ? { base: '', head: '' } : await repository.resolve(ports.context.revisions);
    const projects = repository === undefined
        ? [withoutConfiguration(inputs)]
        : await (0,commands_configuration/* readProjects */.VH)(repository, inputs.config, revisions, inputs.environment);
    for (const { configuration, environments } of projects)
        (0,commands_configuration/* guardBindings */.uQ)(configuration, environments);
    const untouched = await untouchedBy(repository, revisions, inputs, projects.map(({ configuration }) => configuration));
    if (untouched !== undefined) {
        const { publishUntouched } = await Promise.all(/* import() */[__webpack_require__.e(3865), __webpack_require__.e(8761), __webpack_require__.e(8175), __webpack_require__.e(9879)]).then(__webpack_require__.bind(__webpack_require__, 9879));
        return publishUntouched(ports, inputs, untouched);
    }
    // Every identity first: a job that is refused anywhere is seen by no API server.
    const identities = await identifyAll(ports, inputs, projects, (settings) => (0,issuer_keys/* openKeys */.h)(ports, settings, repository, revisions.base === '' ? revisions.head : revisions.base));
    // Whatever is needed from here on is loaded only now: the request for the token does not wait for it.
    const { judge } = await Promise.all(/* import() */[__webpack_require__.e(3865), __webpack_require__.e(2760), __webpack_require__.e(4242), __webpack_require__.e(7676), __webpack_require__.e(8761), __webpack_require__.e(8175), __webpack_require__.e(7756), __webpack_require__.e(1386), __webpack_require__.e(6296), __webpack_require__.e(9277)]).then(__webpack_require__.bind(__webpack_require__, 9277));
    return judge(ports, { inputs, folders, repository, revisions, projects, identities });
};
const withoutConfiguration = ({ config, environment }) => ({
    path: config,
    several: false,
    configuration: noConfiguration,
    environments: (0,commands_configuration/* selectEnvironments */.fE)(noConfiguration, environment, config),
});
/** The job's identity for each environment; everything that is wrong with any of them is told at once. */
const identifyAll = async (ports, inputs, projects, keysOf) => {
    const identities = new Map();
    const problems = [];
    for (const { configuration, environments } of projects) {
        const keys = keysOf(configuration.protected);
        const locate = (configuration.base ?? configuration.head)?.locate;
        for (const environment of environments) {
            if (environment === undefined)
                continue;
            try {
                identities.set(environment, await (0,identity/* identifyJob */.c)(ports, { environment, phase: 'check', inputs, keys, locate }));
            }
            catch (error) {
                if (!(error instanceof problem/* Refusal */.P))
                    throw error;
                problems.push(...error.problems);
            }
        }
    }
    const [first, ...rest] = withoutRepeats(problems);
    if (first !== undefined)
        throw new problem/* Refusal */.P(first, ...rest);
    return identities;
};
/** What is wrong with the job is wrong for every environment; one telling is enough. */
const withoutRepeats = (problems) => [
    ...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values(),
];


/***/ }),

/***/ 2153:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ openKeys)
});

// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(2652);
// EXTERNAL MODULE: ./src/identity/key-set.ts + 1 modules
var key_set = __webpack_require__(7933);
// EXTERNAL MODULE: ./src/identity/shown.ts
var shown = __webpack_require__(7375);
// EXTERNAL MODULE: ./src/identity/token-problem.ts
var token_problem = __webpack_require__(2357);
;// CONCATENATED MODULE: ./src/identity/given-keys.ts



/**
 * Issuers whose keys stand in the protected configuration are not asked for them (`jwks`, `jwksFile`); all others are.
 * Nothing else is tried for such an issuer: a key that is not there is unknown (attack I09). Throws JWKS_*.
 */
const withGivenKeys = (source, given) => ({
    find: async (issuer, keyId, algorithm) => {
        const own = given.get(issuer);
        if (own === undefined)
            return source.find(issuer, keyId, algorithm);
        const keys = (0,key_set/* readKeySet */.A)(await own.read());
        const key = (0,key_set/* selectKey */.u)(keys, keyId, algorithm);
        // No address: the mesh may fetch the same keys from wherever the issuer publishes them.
        if (key !== undefined)
            return { key, keysUrl: '', keys };
        throw (0,token_problem/* refuseToken */.y)('JWKS_UNKNOWN_KID', `key ${(0,shown/* shown */.S)(keyId)} of ${issuer} is not in ${own.place}`, {
            expected: keys.map((one) => (0,shown/* shown */.S)(one['kid'])).join(', ') || 'no key at all',
            received: keyId,
            remedy: `If the issuer has changed its keys, renew ${own.place} on the protected branch; nothing is fetched in its place. Otherwise the token was signed by somebody else.`,
        });
    },
});

;// CONCATENATED MODULE: ./src/commands/issuer-keys.ts


/**
 * Where the keys of issuers come from: the protected configuration where it holds them, else the issuer. A file is read at
 * `revision`, the one of the protected configuration: a merge request cannot bring the keys that it is checked with.
 */
const openKeys = (ports, settings, repository, revision) => {
    const source = ports.keys(settings?.issuerHosts ?? []);
    const issuerKeys = settings?.issuerKeys;
    if (issuerKeys === undefined || issuerKeys.size === 0)
        return source;
    return withGivenKeys(source, new Map([...issuerKeys].map(([issuer, keys]) => [
        issuer,
        keys.kind === 'inline'
            ? { read: () => Promise.resolve(keys.text), place: `issuerKeys of the configuration` }
            : { read: () => readFile(repository, revision, keys.path), place: keys.path },
    ])));
};
const readFile = async (repository, revision, path) => {
    const file = (await repository?.readTree(revision, [path]))?.files.find((candidate) => candidate.path === path);
    if (file !== undefined)
        return file.text;
    throw new problem/* Refusal */.P({
        code: 'CONFIG_FILE_MISSING',
        message: `the configuration takes an issuer's keys from ${JSON.stringify(path)}, and the protected revision has no such file`,
        expected: path,
        received: 'no such file',
        remedy: 'Commit the key set to the protected branch; it is read from there, so that a merge request cannot replace it.',
    });
};


/***/ }),

/***/ 7933:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ readKeySet),
  u: () => (/* binding */ selectKey)
});

// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(8100);
;// CONCATENATED MODULE: ./src/identity/key-strength.ts
/**
 * The fingerprint of keys made by Infineon's RSALib (ROCA, CVE-2017-15361): modulo each of these primes the modulus is
 * a power of 65537. A sound modulus passes all of them by chance about once in 2^27.
 */
const rocaPrimes = [
    11n,
    13n,
    17n,
    19n,
    37n,
    53n,
    61n,
    71n,
    73n,
    79n,
    97n,
    103n,
    107n,
    109n,
    127n,
    151n,
    157n,
];
const isPowerOf65537 = (value, prime) => {
    let power = 1n;
    do {
        if (power === value)
            return true;
        power = (power * 65537n) % prime;
    } while (power !== 1n);
    return false;
};
const readNumber = (text) => {
    const bytes = Buffer.from(text, 'base64url');
    if (bytes.length === 0 || bytes.toString('base64url') !== text)
        return undefined;
    return BigInt(`0x${bytes.toString('hex')}`);
};
/** Why an RSA public key is too weak, in words; undefined when it is not. `n` and `e` as a JWK has them. */
const weaknessOf = (n, e) => {
    // 65 536 bits are far above the limit; longer text is not worth the arithmetic.
    const modulus = n.length > 11_000 ? undefined : readNumber(n);
    if (modulus === undefined)
        return 'the modulus cannot be read or is far too long';
    const bits = modulus.toString(2).length;
    if (bits < 2048 || bits > 8192)
        return `the modulus has ${bits} bits`;
    if (readNumber(e.slice(0, 100)) !== 65537n)
        return 'the exponent is not 65537';
    if (modulus % 2n === 0n)
        return 'the modulus is even';
    if (rocaPrimes.every((prime) => isPowerOf65537(modulus % prime, prime)))
        return 'the key was made by a broken generator (ROCA)';
    return undefined;
};

// EXTERNAL MODULE: ./src/identity/strict-json.ts
var strict_json = __webpack_require__(3136);
// EXTERNAL MODULE: ./src/identity/token-problem.ts
var token_problem = __webpack_require__(2357);
;// CONCATENATED MODULE: ./src/identity/key-set.ts




const mend = 'Nothing was applied. The issuer publishes this; tell its owner. Do not go on with another key set.';
const privateMembers = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'];
const own = (object, name) => Object.hasOwn(object, name) ? object[name] : undefined;
/**
 * Reads a JWKS document (RFC 7517 §5) and refuses the whole set where it publishes a secret (attacks T03, T19) or names
 * two keys alike (T06). Throws JWKS_INVALID, JWKS_PRIVATE, JWKS_AMBIGUOUS.
 */
const readKeySet = (text) => {
    const codes = { malformed: 'JWKS_INVALID', duplicate: 'JWKS_INVALID', name: 'JWKS_INVALID' };
    const keys = own((0,strict_json/* readStrictJson */.S)(Buffer.from(text, 'utf8'), 'the key set', codes), 'keys');
    if (!Array.isArray(keys) || !keys.every(json/* isJsonObject */.O))
        throw (0,token_problem/* refuseToken */.y)('JWKS_INVALID', 'the key set has no list of keys', { expected: 'keys: [objects]', remedy: mend });
    const set = keys;
    if (set.some((key) => own(key, 'kty') === 'oct' || privateMembers.some((member) => Object.hasOwn(key, member))))
        throw (0,token_problem/* refuseToken */.y)('JWKS_PRIVATE', 'the key set publishes a private or symmetric key', {
            expected: 'public keys alone',
            remedy: 'Nothing was applied. Whoever has read the set can sign tokens: the issuer’s owner must replace its keys.',
        });
    const names = set.map((key) => own(key, 'kid')).filter((kid) => kid !== undefined);
    const twice = names.find((kid, index) => names.indexOf(kid) !== index);
    if (twice !== undefined)
        throw (0,token_problem/* refuseToken */.y)('JWKS_AMBIGUOUS', 'the issuer publishes two keys for one kid', { received: twice, remedy: mend });
    return set;
};
/** The key that a token names; undefined where the set has none of that name. Throws JWKS_INVALID, JWKS_WEAK_KEY. */
const selectKey = (set, keyId, algorithm) => {
    const key = set.find((one) => own(one, 'kid') === keyId);
    if (key === undefined)
        return undefined;
    const [kty, use, alg, operations, n, e] = ['kty', 'use', 'alg', 'key_ops', 'n', 'e'].map((name) => own(key, name));
    const usable = kty === 'RSA' &&
        (use === undefined || use === 'sig') &&
        (alg === undefined || alg === algorithm) &&
        (operations === undefined || (Array.isArray(operations) && operations.includes('verify')));
    if (!usable || typeof n !== 'string' || typeof e !== 'string')
        throw (0,token_problem/* refuseToken */.y)('JWKS_INVALID', `key ${keyId} is not one to check ${algorithm} signatures with`, {
            expected: `an RSA key for signatures with ${algorithm}`,
            received: [kty ?? null, use ?? null, alg ?? null],
            remedy: mend,
        });
    const weakness = weaknessOf(n, e);
    if (weakness !== undefined)
        throw (0,token_problem/* refuseToken */.y)('JWKS_WEAK_KEY', `key ${keyId} is too weak: ${weakness}`, {
            expected: 'RSA, 2048 to 8192 bits, exponent 65537',
            remedy: mend,
        });
    return key;
};


/***/ })

};
