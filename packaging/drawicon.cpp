// SPDX-License-Identifier: GPL-3.0-or-later
// drawicon SVG FILE [SIZE]: the picture in each size that the system asks for, as FILE.ico (Windows) or
// FILE.icns (macOS); in that size alone as any other FILE, a PNG.
#include <QBuffer>
#include <QDataStream>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

namespace {

QByteArray drawn(QSvgRenderer &picture, int size)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    picture.render(&painter);
    painter.end();
    QBuffer png;
    png.open(QIODevice::WriteOnly);
    image.save(&png, "PNG");
    return png.data();
}

// A header, an entry of 16 bytes for each size, then the pictures; 256 is written as 0.
void writeIco(QDataStream &out, QSvgRenderer &picture)
{
    const QList<int> sizes {16, 20, 24, 32, 40, 48, 64, 256};
    out.setByteOrder(QDataStream::LittleEndian);
    out << quint16(0) << quint16(1) << quint16(sizes.size());
    QByteArray pictures;
    for (const int size : sizes) {
        const QByteArray png = drawn(picture, size);
        const auto offset = quint32(6 + 16 * sizes.size() + pictures.size());
        out << quint8(size % 256) << quint8(size % 256) << quint8(0) << quint8(0) << quint16(1) << quint16(32)
            << quint32(png.size()) << offset;
        pictures += png;
    }
    out.writeRawData(pictures.constData(), int(pictures.size()));
}

// Pieces of a type, a length and a picture, in a piece of their own. Some sizes are there once more as the
// double of a smaller one.
void writeIcns(QDataStream &out, QSvgRenderer &picture)
{
    const QList<std::pair<const char *, int>> types {{"icp4", 16}, {"icp5", 32}, {"ic07", 128}, {"ic08", 256},
        {"ic09", 512}, {"ic10", 1024}, {"ic11", 32}, {"ic12", 64}, {"ic13", 256}, {"ic14", 512}};
    QByteArray pieces;
    QDataStream each(&pieces, QIODevice::WriteOnly);
    for (const auto &[type, size] : types) {
        const QByteArray png = drawn(picture, size);
        each.writeRawData(type, 4);
        each << quint32(8 + png.size());
        each.writeRawData(png.constData(), int(png.size()));
    }
    out.writeRawData("icns", 4);
    out << quint32(8 + pieces.size());
    out.writeRawData(pieces.constData(), int(pieces.size()));
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc < 3)
        return 2;
    QSvgRenderer picture(QFile::decodeName(argv[1]));
    QFile file(QFile::decodeName(argv[2]));
    if (!picture.isValid() || !file.open(QIODevice::WriteOnly))
        return 1;
    QDataStream out(&file);
    if (file.fileName().endsWith(QLatin1String(".ico")))
        writeIco(out, picture);
    else if (file.fileName().endsWith(QLatin1String(".icns")))
        writeIcns(out, picture);
    else
        file.write(drawn(picture, QByteArray(argv[argc - 1]).toInt()));
    return file.flush() && out.status() == QDataStream::Ok ? 0 : 1;
}
