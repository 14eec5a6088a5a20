import numpy as np
import matplotlib.pyplot as plt

t = np.linspace(0, 10, 500)
plt.figure(figsize=(7, 4))
plt.plot(t, np.exp(-0.3 * t) * np.cos(2 * t), "b-", label="Damped oscillation")
plt.plot(t, np.exp(-0.3 * t), "r--", label="Envelope")
plt.plot(t, -np.exp(-0.3 * t), "r--")
plt.axhline(0, color="gray", linewidth=0.8)
plt.title("Damped harmonic oscillator")
plt.xlabel("Time (s)")
plt.ylabel("Displacement (m)")
plt.legend(loc="upper right")
plt.grid(True)
