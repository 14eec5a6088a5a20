import matplotlib.pyplot as plt
import numpy as np

quarters = ['Q1', 'Q2', 'Q3', 'Q4']
espresso = [420, 390, 350, 460]
latte = [510, 480, 440, 590]
iced = [150, 340, 620, 210]

x = np.arange(len(quarters))
w = 0.26

plt.figure(figsize=(10, 6))
plt.bar(x - w, espresso, w, label='Espresso', color='saddlebrown')
plt.bar(x, latte, w, label='Latte', color='burlywood')
plt.bar(x + w, iced, w, label='Iced coffee', color='lightskyblue', edgecolor='black')
plt.xticks(x, quarters)
plt.title('Coffee Shop Sales by Drink and Quarter')
plt.xlabel('Quarter')
plt.ylabel('Cups sold')
plt.legend()
plt.grid(axis='y', linestyle=':')
plt.show()
