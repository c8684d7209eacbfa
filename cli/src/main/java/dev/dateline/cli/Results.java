package dev.dateline.cli;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/** Where the results of one call go, in the order of the inputs. */
interface Results extends Closeable {
    /** Prints what stands once ahead of results. */
    interface Beginning {
        void print(OutputStream out) throws IOException;
    }

    /** Takes what an input gave. */
    void take(Input input, ByteArrayOutputStream printed) throws IOException;

    /** Takes what stands in the place of an input that gave nothing. */
    void takeFailure(ByteArrayOutputStream printed) throws IOException;

    /** Takes what stands behind the results of all inputs; it may be nothing. */
    void takeEnd(ByteArrayOutputStream printed) throws IOException;

    /** All in one stream, each as soon as it is there. */
    static Results in(OutputStream out, Beginning beginning) {
        return new Results() {
            private boolean hasBegun;

            @Override
            public void take(Input input, ByteArrayOutputStream printed) throws IOException {
                takeFailure(printed);
            }

            @Override
            public void takeFailure(ByteArrayOutputStream printed) throws IOException {
                begin();
                printed.writeTo(out);
                out.flush();
            }

            @Override
            public void takeEnd(ByteArrayOutputStream printed) throws IOException {
                takeFailure(printed);
            }

            @Override
            public void close() throws IOException {
                try (out) {
                    begin();
                }
            }

            private void begin() throws IOException {
                if (!hasBegun) {
                    hasBegun = true;
                    beginning.print(out);
                }
            }
        };
    }
}
