import matplotlib.pyplot as plt

# Data for the pie chart
sources = ['Hydro', 'Wind', 'Solar', 'Biomass', 'Geothermal']
shares = [38, 27, 19, 11, 5]
colors = ['royalblue', 'skyblue', 'gold', 'forestgreen', 'firebrick']

plt.figure(figsize=(8, 8))
plt.pie(shares, labels=sources, colors=colors, autopct='%1.1f%%', startangle=90, explode=(0.08, 0, 0, 0, 0))
plt.title('Renewable Electricity Mix of Norlandia, 2022')
plt.axis('equal')
plt.show()
