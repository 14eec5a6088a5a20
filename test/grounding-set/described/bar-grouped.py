import numpy as np
import matplotlib.pyplot as plt

seasons = ['Spring', 'Summer', 'Autumn', 'Winter']
ashford = [120, 185, 130, 95]
belmont = [90, 210, 105, 80]
corran = [140, 160, 150, 135]

x = np.arange(len(seasons))
w = 0.25
plt.figure(figsize=(10, 6))
plt.bar(x - w, ashford, w, label='Ashford', color='#1f77b4')
plt.bar(x, belmont, w, label='Belmont', color='#ff7f0e')
plt.bar(x + w, corran, w, label='Corran', color='#2ca02c')
plt.xticks(x, seasons)
plt.xlabel('Season')
plt.ylabel('Water Use (litres per person per day)')
plt.title('Seasonal Water Use in Three Towns')
plt.legend(title='Town')
plt.show()
