// SPDX-License-Identifier: GPL-3.0-or-later
// The beginning of the AppImage: mounts the file system behind it, or unpacks it where that can't be, and
// becomes the program in it. Everything started from one AppImage shares one mount, so that the window
// knows its command line by where it lies.
#define _GNU_SOURCE
#include <squashfuse/squashfuse.h>

#include <squashfuse/ll.h>

#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <limits.h>
#include <poll.h>
#include <signal.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/wait.h>
#include <unistd.h>
#include <zstd.h>

static const char own[] = "/proc/self/exe";
static char **commandLine;

static _Noreturn void fail(const char *what)
{
    fprintf(stderr, "cloakroom: %s: %s\n", what, strerror(errno));
    exit(126);
}

__attribute__((format(printf, 1, 2))) static char *text(const char *format, ...)
{
    char *made = NULL;
    va_list values;
    va_start(values, format);
    const int length = vasprintf(&made, format, values);
    va_end(values);
    if (length < 0)
        fail("memory");
    return made;
}

// The one way of compression that packaging/appimage/build uses, in place of all that squashfuse knows.
static sqfs_err decompress(void *in, size_t inSize, void *out, size_t *outSize)
{
    *outSize = ZSTD_decompress(out, *outSize, in, inSize);
    return ZSTD_isError(*outSize) ? SQFS_ERR : SQFS_OK;
}

sqfs_decompressor sqfs_decompressor_get(sqfs_compression_type type)
{
    return type == ZSTD_COMPRESSION ? decompress : NULL;
}

// Where the sections of this program end.
static size_t fileSystemOffset(int file)
{
    Elf64_Ehdr header;
    if (pread(file, &header, sizeof header, 0) != sizeof header)
        fail(own);
    return header.e_shoff + (size_t)header.e_shnum * header.e_shentsize;
}

static bool openFileSystem(sqfs *files)
{
    const int file = open(own, O_RDONLY | O_CLOEXEC);
    return file >= 0 && sqfs_init(files, file, fileSystemOffset(file)) == SQFS_OK;
}

// Goes on as a process of its own that belongs to no terminal, holds no file but the one numbered 3, and
// doesn't show for hours what the program was asked once.
static bool goesOnInBackground(int keptOpen)
{
    const pid_t child = fork();
    if (child != 0) {
        waitpid(child, NULL, 0);
        return false;
    }
    if (fork() != 0)
        _exit(0);
    setsid();
    const int nothing = open("/dev/null", O_RDWR);
    for (int i = 0; i < 3; ++i)
        dup2(nothing, i);
    if (keptOpen >= 0)
        dup2(keptOpen, 3);
    closefrom(keptOpen >= 0 ? 4 : 3);
    for (char **word = commandLine; *word; ++word)
        memset(*word, 0, strlen(*word));
    return chdir("/") == 0;
}

// Mounting

static int openFiles = 0;

static void openCounted(fuse_req_t request, fuse_ino_t inode, struct fuse_file_info *info)
{
    info->fh = 0;
    sqfs_ll_op_open(request, inode, info);
    openFiles += info->fh != 0;
}

static void releaseCounted(fuse_req_t request, fuse_ino_t inode, struct fuse_file_info *info)
{
    --openFiles;
    sqfs_ll_op_release(request, inode, info);
}

// Until nobody has had a file of it open for a while, a running program its own among them, and nobody is
// about to.
static void serveUntilIdle(struct fuse_session *session, const char *folder)
{
    const int lock = open(folder, O_RDONLY | O_DIRECTORY);
    struct pollfd kernel = {fuse_session_fd(session), POLLIN, 0};
    struct fuse_buf request = {0};
    while (!fuse_session_exited(session)) {
        const int ready = poll(&kernel, 1, 5000);
        if (ready == 0 && openFiles == 0 && flock(lock, LOCK_EX | LOCK_NB) == 0)
            break;
        if (ready <= 0)
            continue;
        const int size = fuse_session_receive_buf(session, &request);
        if (size > 0)
            fuse_session_process_buf(session, &request);
        else if (size != -EINTR)
            break;
    }
}

static void serve(const char *folder, const char *point)
{
    static const struct fuse_lowlevel_ops operations = {
        .lookup = sqfs_ll_op_lookup,
        .forget = sqfs_ll_op_forget,
        .getattr = sqfs_ll_op_getattr,
        .readlink = sqfs_ll_op_readlink,
        .open = openCounted,
        .read = sqfs_ll_op_read,
        .release = releaseCounted,
        .opendir = sqfs_ll_op_opendir,
        .readdir = sqfs_ll_op_readdir,
        .releasedir = sqfs_ll_op_releasedir,
        .statfs = stfs_ll_op_statfs,
    };
    char *words[] = {"cloakroom", "-oro,nosuid,nodev,fsname=cloakroom,subtype=squashfs"};
    struct fuse_args arguments = FUSE_ARGS_INIT(2, words);
    sqfs_ll files = {0};
    if (!openFileSystem(&files.fs) || sqfs_ll_init(&files) != SQFS_OK)
        return;
    struct fuse_session *session = fuse_session_new(&arguments, &operations, sizeof operations, &files);
    if (!session || fuse_session_mount(session, point) != 0)
        return;
    if (write(3, "", 1) == 1) {
        close(3);
        serveUntilIdle(session, folder);
    }
    fuse_session_unmount(session);
    rmdir(point);
}

static bool mount(const char *folder, const char *point)
{
    int told[2];
    if (pipe2(told, O_CLOEXEC) != 0)
        return false;
    if (goesOnInBackground(told[1])) {
        serve(folder, point);
        _exit(0);
    }
    close(told[1]);
    char mounted;
    const bool isMounted = read(told[0], &mounted, 1) == 1;
    close(told[0]);
    return isMounted;
}

static bool holdsOpen(const char *point)
{
    return open(text("%s/AppRun", point), O_RDONLY | O_CLOEXEC) >= 0;
}

// NULL where it can't be. The lock on the folder ends when this process becomes the program.
static const char *mountedFolder(void)
{
    const char *const runtime = getenv("XDG_RUNTIME_DIR");
    const char *const folder = runtime && *runtime == '/' ? text("%s/cloakroom-appimage", runtime)
                                                          : text("/tmp/cloakroom-appimage-%u", geteuid());
    mkdir(folder, 0700);
    const int lock = open(folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    struct stat status, image;
    if (lock < 0 || fstat(lock, &status) != 0 || status.st_uid != geteuid() || (status.st_mode & 077) != 0
        || stat(own, &image) != 0 || flock(lock, LOCK_EX) != 0)
        return NULL;
    const char *point = text("%s/%lx-%lx-%lx.%lx", folder, image.st_dev, image.st_ino, image.st_mtim.tv_sec,
        image.st_mtim.tv_nsec);
    bool isThere = holdsOpen(point);
    for (; !isThere && errno == ENOTCONN; isThere = holdsOpen(point))
        point = text("%s+", point); // nobody serves it any more
    mkdir(point, 0700);
    if (isThere || (mount(folder, point) && holdsOpen(point)))
        return point;
    rmdir(point);
    return NULL;
}

// Unpacking

static void writeFile(sqfs *files, sqfs_inode *inode, const char *path)
{
    static char block[1 << 20];
    const int file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, inode->base.mode & 0777);
    if (file < 0)
        fail(path);
    for (sqfs_off_t at = 0, size = sizeof block; at < (sqfs_off_t)inode->xtra.reg.file_size; at += size) {
        size = sizeof block;
        errno = EIO;
        if (sqfs_read_range(files, inode, at, &size, block) != SQFS_OK || write(file, block, size) != size)
            fail(path);
    }
    close(file);
}

static void writeLink(sqfs *files, sqfs_inode *inode, const char *path)
{
    char target[PATH_MAX];
    size_t size = sizeof target;
    if (sqfs_readlink(files, inode, target, &size) != SQFS_OK || symlink(target, path) != 0)
        fail(path);
}

static void unpack(const char *folder)
{
    sqfs files = {0};
    sqfs_traverse each;
    sqfs_err error = SQFS_ERR;
    errno = EIO;
    if (!openFileSystem(&files) || sqfs_traverse_open(&each, &files, sqfs_inode_root(&files)) != SQFS_OK)
        fail(own);
    while (sqfs_traverse_next(&each, &error)) {
        sqfs_inode inode;
        const char *const path = text("%s/%s", folder, each.path);
        if (each.dir_end)
            continue;
        if (sqfs_inode_get(&files, &inode, sqfs_dentry_inode(&each.entry)) != SQFS_OK)
            fail(path);
        if (S_ISREG(inode.base.mode))
            writeFile(&files, &inode, path);
        else if (S_ISLNK(inode.base.mode))
            writeLink(&files, &inode, path);
        else if (mkdir(path, 0755) != 0)
            fail(path);
    }
    if (error != SQFS_OK)
        fail(own);
}

static int removeOne(const char *path, const struct stat *status, int kind, struct FTW *place)
{
    (void)status, (void)kind, (void)place;
    return remove(path);
}

// The user's alone, and gone soon after the program has ended.
static char *unpackedFolder(void)
{
    const char *const place = getenv("TMPDIR");
    char *const folder = text("%s/cloakroom-XXXXXX", place && *place == '/' ? place : "/tmp");
    if (!mkdtemp(folder))
        fail(folder);
    const pid_t program = getpid();
    if (goesOnInBackground(-1)) {
        while (kill(program, 0) == 0)
            sleep(1);
        nftw(folder, removeOne, 16, FTW_DEPTH | FTW_PHYS);
        _exit(0);
    }
    unpack(folder);
    return folder;
}

static void become(const char *folder, char *arguments[])
{
    const bool isCommandLine = strcmp(basename(arguments[0]), "cloakroom-cli") == 0;
    char image[PATH_MAX] = "";
    if (readlink(own, image, sizeof image - 1) < 0)
        fail(own);
    if (!isCommandLine) { // the window starts by it again, and takes it out
        setenv("APPIMAGE", image, 1);
        setenv("APPDIR", folder, 1);
    }
    arguments[0] = text("%s/usr/bin/%s", folder, isCommandLine ? "cloakroom-cli" : "cloakroom");
    execv(arguments[0], arguments);
    fail(arguments[0]);
}

int main(int argc, char *argv[])
{
    commandLine = argv;
    // Nothing that is opened below takes the place of a standard stream.
    int nothing;
    while ((nothing = open("/dev/null", O_RDWR | O_CLOEXEC)) >= 0 && nothing < 3)
        continue;
    close(nothing);

    const char *const wish = argc > 1 ? argv[1] : "";
    if (strcmp(wish, "--appimage-help") == 0) {
        puts("--appimage-extract          unpack it into the folder squashfs-root\n"
             "--appimage-extract-and-run  run it unpacked, without mounting; so does "
             "APPIMAGE_EXTRACT_AND_RUN=1\n"
             "--appimage-offset           print where its file system begins\n"
             "Called by the name cloakroom-cli, through a link, it is the command line.");
        return 0;
    }
    if (strcmp(wish, "--appimage-offset") == 0) {
        printf("%zu\n", fileSystemOffset(open(own, O_RDONLY)));
        return 0;
    }
    if (strcmp(wish, "--appimage-extract") == 0) {
        if (mkdir("squashfs-root", 0755) != 0)
            fail("squashfs-root");
        unpack("squashfs-root");
        return 0;
    }
    const bool isUnpacked = strcmp(wish, "--appimage-extract-and-run") == 0;
    if (isUnpacked) {
        argv[1] = argv[0];
        ++argv;
    }
    const char *folder = isUnpacked || getenv("APPIMAGE_EXTRACT_AND_RUN") ? NULL : mountedFolder();
    if (!folder)
        folder = unpackedFolder();
    become(folder, argv);
}
