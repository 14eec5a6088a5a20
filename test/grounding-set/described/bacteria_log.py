import matplotlib.pyplot as plt
import pandas as pd

df = pd.DataFrame({
    'Hour': [0, 2, 4, 6, 8, 10, 12],
    'Untreated': [100, 400, 1600, 6400, 25600, 102400, 409600],
    'Antibiotic': [100, 200, 300, 250, 120, 50, 20]
})

fig, ax = plt.subplots(figsize=(8, 6))
ax.plot(df['Hour'], df['Untreated'], 'o-', color='black', label='Untreated')
ax.plot(df['Hour'], df['Antibiotic'], 'D--', color='red', label='Antibiotic')
ax.set_yscale('log')
ax.set_ylim(10, 1e6)
ax.set_xlabel('Time (hours)')
ax.set_ylabel('Colony Count')
ax.set_title('Growth of Bacteria with and without Antibiotic')
ax.legend()
ax.grid(True, which='major', linestyle=':')
plt.show()
