import matplotlib.pyplot as plt
import numpy as np

rng = np.random.default_rng(21)
bmi = rng.normal(26, 4, 3000)
pressure = 80 + 1.7 * bmi + rng.normal(0, 9, 3000)

fig, ax = plt.subplots(figsize=(8, 6))
hb = ax.hexbin(bmi, pressure, gridsize=25, cmap='viridis', mincnt=1)
fig.colorbar(hb, ax=ax, label='People per hexagon')
ax.set_title('Body Mass Index vs. Systolic Blood Pressure')
ax.set_xlabel('Body mass index (kg/m²)')
ax.set_ylabel('Systolic blood pressure (mmHg)')
plt.show()
